-- wrk -s load.lua URL -- FILE [new FROM]: asks the requests of FILE in turn, each thread from elsewhere in it.
-- With "new" no query is asked twice: two words out of the file's own, never the same two.
local threads = 0
local headers = { ["Accept-Encoding"] = "gzip" } -- as every browser and library sends

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  requests, words, known = {}, {}, {}
  for line in io.lines(arguments[1]) do
    requests[#requests + 1] = line
    for word in line:gsub("^[^=]*=", ""):gmatch("%a%a%a%a+") do
      if not known[word] then
        known[word] = true
        words[#words + 1] = word
      end
    end
  end
  isNew = arguments[2] == "new"
  at = number * 499 + tonumber(arguments[3] or 0)
end

local function newQuery(n)
  local count = #words
  local first = n % count
  local second = (first + 1 + math.floor(n / count) % (count - 1)) % count
  return "/api/v1/search?q=" .. words[first + 1] .. "+" .. words[second + 1]
end

function request()
  at = at + 1
  if isNew then
    return wrk.format("GET", newQuery(at * 2 + number % 2), headers)
  end
  return wrk.format("GET", requests[at % #requests + 1], headers)
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout + summary.errors.status
  io.write(string.format("%.0f answers a second, p50 %.1f ms, p99 %.1f ms, %d failed\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed))
end
