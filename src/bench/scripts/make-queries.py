#!/usr/bin/env python3
"""A thousand different queries of the kinds people type, made of what a running server holds.

make-queries.py BASE_URL FILE: one request a line. Seeded: the same index gives the same queries.
"""
import json
import random
import sys
import urllib.parse
import urllib.request

COUNT = 1000


def get(base, path):
    with urllib.request.urlopen(base + path) as answer:
        return json.load(answer)


def hits(base):
    for page in range(1, 40):
        found = get(base, f"/api/v1/search?sort=date&limit=100&highlight=0&page={page}")["hits"]
        yield from found
        if len(found) < 100:
            return


def queries(all_hits, chance):
    words = [word.strip(".,()\"") for hit in all_hits for word in hit["title"].lower().split()]
    words = sorted({word for word in words if word.isalpha() and len(word) > 3})
    verbs = ["recall", "reaffirm", "decide", "request", "call upon", "take note", "urge", "welcome"]
    while True:
        hit = chance.choice(all_hits)
        title = hit["title"].split()
        start = chance.randrange(max(1, len(title) - 2))
        yield from chance.choices([
            [" ".join(chance.sample(words, 2))],
            [" ".join(title[start:start + 3])],
            ['"' + " ".join(title[start:start + 2]).replace('"', "") + '"'],
            [hit["symbol"]],
            ["cites:" + hit["symbol"]],
            [chance.choice(words) + " year:" + str(chance.randint(1990, 2015)) + ".."],
            ['verb:"' + chance.choice(verbs) + '" ' + chance.choice(words)],
        ], weights=[30, 30, 10, 10, 5, 10, 5])[0]


def main(base, path):
    chosen, seen = [], set()
    for query in queries(list(hits(base)), random.Random(1945)):
        if query not in seen:
            seen.add(query)
            chosen.append("/api/v1/search?q=" + urllib.parse.quote_plus(query))
        if len(chosen) == COUNT:
            break
    with open(path, "w") as out:
        out.write("\n".join(chosen) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
