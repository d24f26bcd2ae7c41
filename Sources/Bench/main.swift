import Glibc

// motcua-bench FOLDER [SIZES] [CATALOGUE]: prints what a clerk waits for. FOLDER keeps the practice
// offices between runs; SIZES as 15000,480992; CATALOGUE a JSON Lines file for the search.
let arguments = CommandLine.arguments
let folder = arguments.count > 1 ? arguments[1] : "/tmp/motcua-bench"
let sizes = (arguments.count > 2 ? arguments[2] : "15000,480992").split(separator: ",").compactMap { Int($0) }
let own = arguments[0].lastIndex(of: "/").map { String(arguments[0][..<$0]) } ?? "."
CounterBench(folder: folder, program: own + "/motcua").run(sizes: sizes)
