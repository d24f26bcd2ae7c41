import Foundation

/// A disk that keeps what was synced and may lose, tear or reorder everything else when the power goes.
struct SimulatedDisk {
  /// A change of a file's content that no sync has followed yet.
  private enum Change {
    case write(offset: Int, bytes: [UInt8])
    case truncate(length: Int)
  }

  private struct File {
    var lasting: [UInt8] = []
    var pending: [Change] = []
  }

  /// A change of a folder's names that no sync of the folder has followed yet.
  private enum NameChange {
    case add(path: String, file: Int)
    case addFolder(path: String)
    case remove(path: String)
    case rename(from: String, to: String, file: Int)

    var path: String {
      switch self {
      case .add(let path, _), .addFolder(let path), .remove(let path), .rename(_, let path, _): path
      }
    }
  }

  /// Names and folders of one moment.
  private struct Names {
    var files: [String: Int] = [:]
    var folders: Set<String> = [""]

    mutating func take(_ change: NameChange) {
      switch change {
      case .add(let path, let file): files[path] = file
      case .addFolder(let path): folders.insert(path)
      case .remove(let path): files[path] = nil
      case .rename(let from, let to, let file):
        files[from] = nil
        files[to] = file
      }
    }
  }

  private var files: [File] = []
  private var live = Names()
  private var lasting = Names()
  private var pending: [NameChange] = []
  /// What was said so far.
  private(set) var said: [String] = []

  /// The disk as a folder lies on it, all of it synced.
  init(_ folder: String) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !path.hasSuffix("-shm") && !path.hasSuffix(".lock") {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
      if isFolder.boolValue {
        lasting.folders.insert(path)
      } else {
        lasting.files[path] = files.count
        files.append(File(lasting: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))))
      }
    }
    live = lasting
  }

  /// How many changes no sync has followed yet.
  var unsynced: Int { pending.count + files.reduce(0) { $0 + $1.pending.count } }

  mutating func take(_ event: DiskEvent) {
    switch event {
    case .write(let path, let offset, let bytes): change(path, .write(offset: offset, bytes: bytes))
    case .truncate(let path, let length): change(path, .truncate(length: length))
    case .sync(let path):
      guard let file = live.files[path] else { return }
      for change in files[file].pending { Self.apply(change, to: &files[file].lasting) }
      files[file].pending = []
    case .syncFolder(let folder):
      let isHere = { (change: NameChange) in Self.folder(of: change.path) == folder }
      for change in pending where isHere(change) { lasting.take(change) }
      pending.removeAll(where: isHere)
    case .create(let path):
      files.append(File())
      rename(.add(path: path, file: files.count - 1))
    case .makeFolder(let path): rename(.addFolder(path: path))
    case .remove(let path): rename(.remove(path: path))
    case .rename(let from, let to):
      if let file = live.files[from] { rename(.rename(from: from, to: to, file: file)) }
    case .said(let text): said.append(text)
    }
  }

  private mutating func change(_ path: String, _ change: Change) {
    if let file = live.files[path] { files[file].pending.append(change) }
  }

  private mutating func rename(_ change: NameChange) {
    live.take(change)
    pending.append(change)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func apply(_ change: Change, to bytes: inout [UInt8]) {
    switch change {
    case .truncate(let length):
      if length < bytes.count {
        bytes.removeLast(bytes.count - length)
      } else {
        bytes.append(contentsOf: repeatElement(0, count: length - bytes.count))
      }
    case .write(let offset, let new):
      if bytes.count < offset + new.count {
        bytes.append(contentsOf: repeatElement(0, count: offset + new.count - bytes.count))
      }
      bytes.replaceSubrange(offset..<offset + new.count, with: new)
    }
  }
}

extension SimulatedDisk {
  /// What a power cut may leave of the unsynced.
  enum Luck: CaseIterable {
    /// Nothing, everything, the first of it, any of it, any sectors of 512 bytes of it.
    case nothing, everything, beginning, some, sectors
  }

  /// What could be found after a power cut now.
  func cut(_ luck: Luck, _ random: inout SplitMix) -> CrashImage {
    var names = lasting
    let keptNames = Int.random(in: 0...pending.count, using: &random)
    for (index, change) in pending.enumerated() {
      switch luck {
      case .nothing: continue
      case .everything: names.take(change)
      case .beginning: if index < keptNames { names.take(change) }
      case .some, .sectors: if Bool.random(using: &random) { names.take(change) }
      }
    }
    var image = CrashImage()
    image.folders = names.folders.sorted()
    for (path, file) in names.files where names.folders.contains(Self.folder(of: path)) {
      image.files[path] = content(of: files[file], luck, &random)
    }
    return image
  }

  private func content(of file: File, _ luck: Luck, _ random: inout SplitMix) -> [UInt8] {
    var bytes = file.lasting
    let kept = Int.random(in: 0...file.pending.count, using: &random)
    // Once more, once less is lost.
    let share = Double.random(in: 0.05...0.95, using: &random)
    for (index, change) in file.pending.enumerated() {
      switch luck {
      case .nothing: continue
      case .everything: Self.apply(change, to: &bytes)
      case .beginning: if index < kept { Self.apply(change, to: &bytes) }
      case .some: if Double.random(in: 0..<1, using: &random) < share { Self.apply(change, to: &bytes) }
      case .sectors:
        for piece in Self.sectors(of: change) where Double.random(in: 0..<1, using: &random) < share {
          Self.apply(piece, to: &bytes)
        }
      }
    }
    return bytes
  }

  /// A change cut where the disk's sectors are.
  private static func sectors(of change: Change) -> [Change] {
    guard case .write(let offset, let bytes) = change else { return [change] }
    var pieces: [Change] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + 512 - (offset + start) % 512)
      pieces.append(.write(offset: offset + start, bytes: Array(bytes[start..<end])))
      start = end
    }
    return pieces
  }
}
