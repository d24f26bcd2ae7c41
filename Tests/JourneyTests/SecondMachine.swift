import Foundation
import TestPrograms
import Testing

/// A machine within this one, where the recipe of `Resources/Sshd` is installed as it stands: mounts and
/// processes of its own, and a root folder in memory laid over the real one. The real one is never
/// changed: no account, no file, no setting. It ends with the test's process, however that ends.
///
/// Only the network is shared, so that `ssh` comes from outside, on a port of loopback.
final class SecondMachine {
  /// What is missing for it here; `nil` where it can be made.
  static let obstacle: String? = {
    guard getuid() == 0 else { return "needs root" }
    for program in ["unshare", "nsenter", "setpriv", "ssh", "sftp", "scp", "ssh-keygen", "tmux", "flock"]
    where !Programs.has(program) {
      return "\(program) is not installed"
    }
    for program in ["/usr/sbin/sshd", "/usr/bin/sudo"] where access(program, X_OK) != 0 {
      return "\(program) is not installed"
    }
    let trial = try? Programs.run([
      "unshare", "--mount", "--fork", "--pid", "--mount-proc", "sh", "-ec",
      "mount -t tmpfs tmpfs /mnt; mkdir /mnt/u /mnt/w /mnt/r; mount -t overlay -o lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w overlay /mnt/r",
    ])
    return trial?.status == 0 ? nil : "namespaces and overlays cannot be made here"
  }()

  let folder: String
  let port: UInt16
  private let outer: Child
  /// As long as it is open, the machine runs; the kernel closes it when the test's process ends.
  private let lifeline: Int32
  private var inner: pid_t = 0
  /// What the machine's programs say to its journal: sshd, sudo, the entrance.
  let journal: JournalReader

  /// The people of the machine: account, way in, role in the office's list.
  static let people = [
    ("thu-lan", "can-bo", "reception"), ("thu-sep", "xem", "supervisor"), ("thu-hv", "tap-huan", ""),
    ("thu-la", "can-bo", ""), ("thu-nham", "can-bo", "supervisor"), ("thu-xem", "xem", "reception"),
    ("thu-nha", "can-bo", "officer"),
  ]

  init() throws {
    folder = "/tmp/motcua-may-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: "\(folder)/dev", withIntermediateDirectories: true)
    chmod(folder, 0o755)
    port = try Self.freePort()
    journal = try JournalReader(path: "\(folder)/dev/log")
    _ = try Programs.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/key"])
    try #require(mkfifo("\(folder)/alive", 0o600) == 0)
    lifeline = open("\(folder)/alive", O_RDWR | O_CLOEXEC)
    try Data(Self.script.utf8).write(to: URL(fileURLWithPath: "\(folder)/start.sh"))
    outer = try Child([
      "unshare", "--mount", "--fork", "--pid", "--mount-proc", "--kill-child", "--propagation", "private",
      "bash", "\(folder)/start.sh", folder, Programs.package.path, Programs.folder.path, "\(port)",
      Self.people.map { "\($0):\($1):\($2)" }.joined(separator: " "),
    ])
    try waitUntilReady()
  }

  deinit {
    kill(outer.process, SIGKILL)
    _ = outer.wait()
    _ = outer.out
    _ = outer.complaint
    close(lifeline)
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func waitUntilReady() throws {
    for _ in 0..<600 {
      var status: Int32 = 0
      if waitpid(outer.process, &status, WNOHANG) != 0 { break }
      if FileManager.default.fileExists(atPath: "\(folder)/ready"), isListening {
        let found = try Programs.run(["pgrep", "-P", "\(outer.process)"]).out
        inner = try #require(pid_t(found.trimmingCharacters(in: .whitespacesAndNewlines)))
        return
      }
      usleep(100_000)
    }
    Issue.record("the machine did not start: \(said.suffix(2000)) \(outer.complaint)")
    throw NotStarted()
  }

  struct NotStarted: Error {}

  /// What sshd and the start of the machine said.
  var said: String { (try? String(contentsOfFile: "\(folder)/said", encoding: .utf8)) ?? "" }

  private var isListening: Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return Self.withLoopback(port) { connect(descriptor, $0, $1) } == 0
  }

  /// Runs a command inside, as an account of the machine (root where none is named).
  @discardableResult
  func inside(_ account: String = "root", _ command: String...) throws -> Programs.Result {
    try inside(account, command)
  }

  @discardableResult
  func inside(_ account: String, _ command: [String]) throws -> Programs.Result {
    try Programs.run(
      ["nsenter", "-t", "\(inner)", "-m", "-p", "-r", "-w", "/usr/bin/setpriv"]
        + (account == "root"
          ? ["--clear-groups"] : ["--reuid", account, "--regid", account, "--init-groups"])
        + command)
  }

  /// Runs a command of the program inside, as the account that owns the book.
  func motcua(_ arguments: String...) throws -> Programs.Result {
    try inside("motcua", ["/usr/bin/motcua"] + arguments + ["--store", "/var/lib/motcua"])
  }

  /// The command line with which a person comes.
  func ssh(_ account: String, _ options: [String] = [], program: String = "ssh") -> [String] {
    [program, "-F", "none", "-i", "\(folder)/key", program == "ssh" ? "-p" : "-P", "\(port)"]
      + [
        "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "IdentitiesOnly=yes", "BatchMode=yes",
        "LogLevel=ERROR", "ConnectTimeout=20",
      ].flatMap { ["-o", $0] } + options + (program == "ssh" ? ["\(account)@127.0.0.1"] : [])
  }

  /// A person's screen.
  func screen(_ account: String, _ options: [String] = [], _ asked: String = "") throws -> Screenplay {
    let words = ssh(account, ["-tt"] + options).map { "'\($0)'" }.joined(separator: " ")
    return try Screenplay("env TERM=xterm-256color LC_ALL=C.UTF-8 \(words) \(asked)")
  }

  /// The sessions that are open, as seen from outside: their process ids.
  func sessions() throws -> [pid_t] {
    try Programs.run(["pgrep", "-x", "phien"]).out.split(separator: "\n").compactMap { pid_t($0) }
      .filter { pid in
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/ns/pid"))
          == (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(inner)/ns/pid"))
      }
  }

  static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    try #require(withLoopback(0) { bind(descriptor, $0, $1) } == 0)
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  private static func withLoopback(
    _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  /// Makes the machine: $1 its folder, $2 the package, $3 the built programs, $4 the port, $5 the people.
  private static let script = """
    set -eu
    folder=$1 package=$2 built=$3 port=$4 people=$5
    exec > "$folder/said" 2>&1
    # Whoever made the machine holds the other end: its end is the machine's.
    (read -r _ < "$folder/alive" || true; kill -TERM 1) &
    root=/mnt/root
    mount -t tmpfs -o mode=0755 tmpfs /mnt
    mkdir /mnt/upper /mnt/work /mnt/root
    mount -t overlay -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work overlay $root
    mount --rbind /proc $root/proc
    for place in run home tmp var/lib/motcua-goc; do
      mkdir -p $root/$place
      mount -t tmpfs -o mode=0755 tmpfs $root/$place
    done
    mkdir $root/run/sshd $root/run/recipe
    chmod 1777 $root/tmp
    # Its own terminals and its own journal; the devices are the real ones.
    for device in null zero full random urandom tty; do
      : > "$folder/dev/$device"
      mount --bind /dev/$device "$folder/dev/$device"
    done
    mkdir "$folder/dev/pts"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$folder/dev/pts"
    ln -s pts/ptmx "$folder/dev/ptmx"
    ln -s /proc/self/fd "$folder/dev/fd"
    mount --rbind "$folder/dev" $root/dev
    # The programs, where the package puts them, with Swift's libraries beside them.
    mkdir -p $root/usr/lib/motcua
    mount -t tmpfs -o mode=0755 tmpfs $root/usr/lib/motcua
    cp "$built/motcua-phien" $root/usr/lib/motcua/phien
    cp "$built/motcua-press" "$built/motcua" $root/usr/lib/motcua/
    ldd "$built/motcua" "$built/motcua-phien" "$built/motcua-press" | awk '/[sS]wift|Foundation/ { print $3 }' | sort -u |
      while read -r library; do cp "$library" $root/usr/lib/motcua/; done
    ln -sf /usr/lib/motcua/motcua $root/usr/bin/motcua
    chmod -R a+rX $root/usr/lib/motcua
    # The book lies on a disk of its own kind, as it would.
    mkdir -p $root/var/lib/motcua $root/var/lib/motcua-tap
    mount -t tmpfs -o mode=0755 tmpfs $root/var/lib/motcua
    mount -t tmpfs -o mode=0755 tmpfs $root/var/lib/motcua-tap
    # The recipe, as it stands in the package.
    mount --bind "$package/Resources/Sshd" $root/run/recipe
    mkdir $root/run/catalogue
    mount --bind "$package/Resources/Catalogue" $root/run/catalogue
    cp "$folder/key.pub" $root/run/key.pub
    cat > $root/run/go.sh <<'GO'
    set -eu
    port=$1 people=$2
    ssh-keygen -A > /dev/null
    sh /run/recipe/set-up.sh
    sh /run/recipe/set-up.sh
    as() { setpriv --reuid "$1" --regid "$1" --init-groups env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"; }
    book() { setpriv --reuid motcua --regid motcua --init-groups env -i PATH=/usr/bin:/bin /usr/bin/motcua "$@" --store /var/lib/motcua; }
    book office create --name "UBND xã Ea Kao" --code 000.00.00.H15
    book catalogue import /run/catalogue/starter.jsonl --decision "Danh mục thử"
    for person in $people; do
      account=${person%%:*} rest=${person#*:}
      way=${rest%%:*} role=${rest#*:}
      sh /run/recipe/set-up.sh add "$account" "$way" "Người thử $account"
      install -m 0644 /run/key.pub "/etc/ssh/motcua-keys/$account"
      test -z "$role" || book staff set "$account" --name "Người thử $account" --role "$role"
    done
    sh /run/recipe/set-up.sh check
    touch /dev/ready
    exec /usr/sbin/sshd -D -e -p "$port" -o ListenAddress=127.0.0.1 -o PidFile=none -o MaxStartups=100 -o LoginGraceTime=120
    GO
    ln -s dev/ready "$folder/ready"
    exec chroot $root /bin/bash /run/go.sh "$port" "$people"
    """
}
