// recalling
