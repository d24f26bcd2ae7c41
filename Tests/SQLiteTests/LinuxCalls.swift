import Glibc

// Calls that Glibc's module does not show.

@_silgen_name("unshare") private func systemUnshare(_ flags: Int32) -> Int32
@_silgen_name("setfsuid") private func systemSetFileUser(_ user: UInt32) -> Int32
@_silgen_name("setfsgid") private func systemSetFileGroup(_ group: UInt32) -> Int32

/// Whether this process may mount: root in a container often may not.
let mayMount: Bool = {
  let status = String(decoding: bytes(of: "/proc/self/status"), as: UTF8.self)
  guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("CapEff:") }),
    let capabilities = UInt64(line.split(separator: "\t")[1], radix: 16)
  else { return false }
  let systemAdministration: UInt64 = 1 << 21
  return capabilities & systemAdministration != 0
}()

/// Puts a small disk in memory over a directory, for this thread and its process's end only.
func mountSmallDisk(on directory: String, size: String) -> Bool {
  let newMountNamespace: Int32 = 0x0002_0000
  return systemUnshare(newMountNamespace) == 0
    && mount("none", "/", nil, UInt(MS_REC | MS_PRIVATE), nil) == 0
    && mount("tmpfs", directory, "tmpfs", 0, "size=\(size)") == 0
}

func resizeDisk(on directory: String, size: String) -> Bool {
  mount("tmpfs", directory, "tmpfs", UInt(MS_REMOUNT), "size=\(size)") == 0
}

/// Runs a block on a thread whose rights to files are those of nobody, even when the tests run as root.
func asNobody(_ body: @escaping @Sendable () -> Void) {
  onThread {
    if getuid() == 0 {
      _ = systemSetFileGroup(65_534)
      _ = systemSetFileUser(65_534)
    }
    body()
  }
}
