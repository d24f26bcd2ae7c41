import Glibc

// motcua-bench [FOLDER] [SIZES] [CATALOGUE]: prints what a clerk waits for. FOLDER keeps the practice
//   offices between runs; SIZES as 15000,480992; CATALOGUE a JSON Lines file for the search.
// motcua-bench clock: prints nanoseconds per deadline. For numpy on the same cases in the same run:
//   motcua-bench clock-numpy > deadlines.py; motcua-bench clock; motcua-bench clock-days | python3 deadlines.py
// motcua-bench writers FOLDER WRITERS SECONDS [PAUSE] [CATALOGUE]: as many processes write one book while
//   supervisors read and backups run; in turn with plain SQLite and its busy handler. Each pauses up to PAUSE
//   milliseconds (1000) after each write.
// motcua-bench durable FOLDER: a reception beside a bare transaction and the disk's own fdatasync.
// motcua-bench checkpoints FOLDER SECONDS [plain]: writers and checkpoints from all sides; plain, without the
//   write lock, breaks the file under SQLite before 3.51.3 if given minutes.
let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "clock": ClockBench.run()
case "clock-numpy": print(ClockBench.numpyProgram)
case "clock-days": ClockBench.printDaysOff()
case "writers" where arguments.count >= 5:
  let bench = WritersBench(
    folder: arguments[2], writers: Int(arguments[3]) ?? 8, seconds: Int(arguments[4]) ?? 5,
    pause: arguments.count > 5 ? Int(arguments[5]) ?? 1_000 : 1_000,
    catalogue: arguments.count > 6 ? arguments[6] : nil)
  exit(bench.run() ? 0 : 1)
case "worker" where arguments.count == 7: Worker.run(Array(arguments.dropFirst(2)))
case "durable" where arguments.count >= 3: DurableBench(folder: arguments[2]).run()
case "checkpoints" where arguments.count >= 4:
  let side = arguments.count > 4 ? CheckpointBench.Side(rawValue: arguments[4]) : .ours
  let bench = CheckpointBench(folder: arguments[2], seconds: Int(arguments[3]) ?? 5, side: side ?? .ours)
  exit(bench.run() ? 0 : 1)
case "stress" where arguments.count == 7: exit(CheckpointWorker.run(Array(arguments.dropFirst(2))))
case let first:
  let sizes = (arguments.count > 2 ? arguments[2] : "15000,480992").split(separator: ",").compactMap {
    Int($0)
  }
  let own = arguments[0].lastIndex(of: "/").map { String(arguments[0][..<$0]) } ?? "."
  CounterBench(folder: first ?? "/tmp/motcua-bench", program: own + "/motcua").run(sizes: sizes)
}
