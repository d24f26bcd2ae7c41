import Glibc

// motcua-bench [FOLDER] [SIZES] [CATALOGUE]: prints what a clerk waits for. FOLDER keeps the practice
//   offices between runs; SIZES as 15000,480992; CATALOGUE a JSON Lines file for the search.
// motcua-bench clock: prints nanoseconds per deadline. For numpy on the same cases in the same run:
//   motcua-bench clock-numpy > deadlines.py; motcua-bench clock; motcua-bench clock-days | python3 deadlines.py
let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "clock": ClockBench.run()
case "clock-numpy": print(ClockBench.numpyProgram)
case "clock-days": ClockBench.printDaysOff()
case let first:
  let sizes = (arguments.count > 2 ? arguments[2] : "15000,480992").split(separator: ",").compactMap {
    Int($0)
  }
  let own = arguments[0].lastIndex(of: "/").map { String(arguments[0][..<$0]) } ?? "."
  CounterBench(folder: first ?? "/tmp/motcua-bench", program: own + "/motcua").run(sizes: sizes)
}
