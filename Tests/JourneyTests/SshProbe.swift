import Foundation
import TestPrograms
import Testing

/// What a person of the recipe tries who wants more than the counter.
@Suite(.serialized, .enabled(if: SecondMachine.obstacle == nil, "\(SecondMachine.obstacle ?? "")"))
struct SshProbe {
  @Test("The recipe says what it means to sshd, for each group and for nobody else")
  func settings() throws {
    let machine = try SecondMachine()
    func setting(_ account: String) throws -> String {
      try machine.inside("root", "/usr/sbin/sshd", "-T", "-C", "user=\(account),host=x,addr=127.0.0.1").out
    }
    for (account, way, runsAs) in [
      ("thu-lan", "can-bo", "motcua"), ("thu-sep", "xem", "motcua-xem"), ("thu-hv", "tap-huan", "motcua-tap"),
    ] {
      let lines = try setting(account).split(separator: "\n").map(String.init)
      for line in [
        "forcecommand exec /usr/bin/sudo -n -u \(runsAs) /usr/lib/motcua/phien \(way)",
        "disableforwarding yes",
        "permituserrc no", "permituserenvironment no", "permittunnel no",
        "authorizedkeysfile /etc/ssh/motcua-keys/%u", "clientaliveinterval 15", "clientalivecountmax 4",
      ] { #expect(lines.contains(line), "\(account): \(line)") }
    }
    #expect(try setting("root").contains("forcecommand none"))
  }

  @Test(
    "No shell: whatever is asked for, the counter answers or nothing does",
    arguments: ["thu-lan", "thu-sep", "thu-hv"])
  func noShell(account: String) throws {
    let machine = try SecondMachine()
    for asked in ["id", "/bin/sh", "touch /tmp/dau", "can-bo; touch /tmp/dau", "$(touch /tmp/dau)", "xem"] {
      let result = try Programs.run(machine.ssh(account, ["-T"]) + [asked])
      #expect(result.status != 0 && result.out.isEmpty, "\(asked): \(result.out)")
      #expect(result.complaint.contains("cửa sổ dòng lệnh"), "\(asked): \(result.complaint)")
    }
    // With a terminal, the asked-for command is ignored and the counter opens.
    let play = try machine.screen(account, [], "touch /tmp/dau")
    try play.wait(for: "Tất cả")
    #expect(try machine.inside("root", "find", "/tmp", "-name", "dau").out.isEmpty)
    // And the counter's process starts nobody: not now, and not after a key of each kind.
    let session = try #require(try machine.sessions().first)
    #expect(try Programs.run(["pgrep", "-P", "\(session)"]).out.isEmpty)
  }

  @Test("No file goes in or out: sftp and scp, old and new", arguments: ["thu-lan", "thu-sep", "thu-hv"])
  func noFiles(account: String) throws {
    let machine = try SecondMachine()
    let mine = "\(machine.folder)/cua-toi"
    try Data("x".utf8).write(to: URL(fileURLWithPath: mine))
    for options in [[], ["-O"], ["-s"]] {
      let into = try Programs.run(
        machine.ssh(account, options, program: "scp") + [mine, "\(account)@127.0.0.1:/tmp/dau"])
      #expect(into.status != 0)
      let out = try Programs.run(
        machine.ssh(account, options, program: "scp")
          + ["\(account)@127.0.0.1:/etc/passwd", "\(machine.folder)/lay"])
      #expect(out.status != 0)
    }
    let batch = "\(machine.folder)/lenh"
    try Data("put \(mine) /tmp/dau\nget /etc/passwd \(machine.folder)/lay\n".utf8)
      .write(to: URL(fileURLWithPath: batch))
    let sftp = try Programs.run(
      machine.ssh(account, ["-b", batch], program: "sftp") + ["\(account)@127.0.0.1"])
    #expect(sftp.status != 0)
    #expect(access("\(machine.folder)/lay", F_OK) != 0)
    #expect(try machine.inside("root", "find", "/tmp", "-name", "dau").out.isEmpty)
  }

  @Test("No forwarding: ports either way, sockets, agent, X11, tunnel", arguments: ["thu-lan", "thu-sep"])
  func noForwarding(account: String) throws {
    let machine = try SecondMachine()
    // A way out to any port of the machine, as -L, -D and -W use it.
    let out = try Programs.run(machine.ssh(account, ["-W", "127.0.0.1:\(machine.port)"]), input: "x")
    #expect(out.status != 0 && out.out.isEmpty)
    #expect(machine.said.contains("refused local port forward"), "\(out.complaint)")
    // A way in.
    let port = try SecondMachine.freePort()
    for way in ["\(port):127.0.0.1:22", "\(machine.folder)/s:127.0.0.1:22", "0"] {
      let back = try Programs.run(
        machine.ssh(account, ["-N", "-o", "ExitOnForwardFailure=yes", "-R", way]))
      #expect(back.status == 255, "-R \(way): \(back.complaint)")
    }
    let tunnel = try Programs.run(
      machine.ssh(account, ["-N", "-o", "ExitOnForwardFailure=yes", "-w", "any"]))
    #expect(tunnel.status != 0)
    // Agent and X11 are refused without a word to the client: the session has no trace of them.
    let agent = try Programs.run(["ssh-agent", "-s"]).out
    let socket = agent.split(separator: ";").first.map { $0.dropFirst("SSH_AUTH_SOCK=".count) } ?? ""
    defer {
      let number = agent.split(separator: "\n").last?.split(whereSeparator: { !$0.isNumber }).first
      if let number, let process = pid_t(number) { kill(process, SIGTERM) }
    }
    let words = machine.ssh(account, ["-tt", "-A", "-X"]).map { "'\($0)'" }.joined(separator: " ")
    let play = try Screenplay(
      "env SSH_AUTH_SOCK=\(socket) DISPLAY=:7 TERM=xterm-256color LC_ALL=C.UTF-8 \(words)")
    try play.wait(for: "Tất cả")
    let session = try #require(try machine.sessions().first)
    let environment = try machine.environment(session)
    #expect(environment["SSH_AUTH_SOCK"] == nil && environment["DISPLAY"] == nil)
    #expect(try machine.inside("root", "find", "/tmp", "-name", "agent.*").out.isEmpty)
  }

  @Test("Nothing of the client's environment arrives but the terminal's kind and the locale")
  func noEnvironment() throws {
    let machine = try SecondMachine()
    let names = [
      "LD_PRELOAD", "LD_LIBRARY_PATH", "SUDO_UID", "SUDO_USER", "HOME", "TERMINFO", "TERMINFO_DIRS", "EDITOR",
      "MOTCUA_STORE", "MOTCUA_LANG", "MOTCUA_PRINTER", "XDG_DATA_HOME", "SWIFT_BACKTRACE", "PATH", "ENV",
      "BASH_ENV", "LC_MOTCUA", "NLSPATH", "LOCPATH",
    ]
    let play = try machine.screen(
      "thu-lan",
      names.flatMap { ["-o", "SetEnv=\($0)=0"] }.suffix(2)
        + ["-o", "SetEnv=" + names.map { "\($0)=/tmp/x" }.joined(separator: " ")])
    try play.wait(for: "[Đang xử lý 0]")
    let session = try #require(try machine.sessions().first)
    let environment = try machine.environment(session)
    #expect(environment["PATH"] == "/usr/bin:/bin" && environment["SWIFT_BACKTRACE"] == "enable=no")
    #expect(environment["TERM"] == "xterm-256color")
    // Taken back once it was looked at; the kernel's page shows what the process started with.
    #expect(environment["SUDO_UID"] == (try machine.user("thu-lan")))
    let left = Set(environment.keys).subtracting(["PATH", "SWIFT_BACKTRACE", "TERM", "SUDO_UID", "LANG"])
    #expect(left.allSatisfy { $0.hasPrefix("LC_") }, "\(left)")
    #expect(environment["LC_MOTCUA"] == nil)
  }

  @Test("The session is sealed: no core, no tracing, no new privileges, no open file but its own")
  func sealed() throws {
    let machine = try SecondMachine()
    let play = try machine.screen("thu-lan")
    try play.wait(for: "[Đang xử lý 0]")
    let session = try #require(try machine.sessions().first)
    #expect(try machine.status(session, "NoNewPrivs") == "1")
    let limits = try String(contentsOfFile: "/proc/\(session)/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core") }
    #expect(core?.split(separator: " ").dropFirst(4).first == "0")
    var status = stat()
    stat("/proc/\(session)/mem", &status)
    #expect(status.st_uid == 0, "another process of the account could read this one")
    #expect(
      try machine.inside("motcua", "cat", "/proc/\(try machine.innerNumber(of: session))/environ").status != 0
    )
    #expect(try machine.status(session, "Umask") == "0027")
    let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(session)/fd")
      .compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(session)/fd/\($0)") }
    for file in files {
      let isOwn = [
        "/dev/pts/", "/pts/", "/var/lib/motcua/motcua.", "pipe:", "anon_inode:", "socket:", "/dev/null",
      ]
      .contains { file.contains($0) }
      #expect(isOwn, "\(file)")
    }
  }

  @Test("No start file of the person's runs, where the home is theirs against the recipe's advice")
  func noStartFiles() throws {
    let machine = try SecondMachine()
    let home = "/home/thu-nha"
    let made = try machine.inside(
      "root", "sh", "-ec",
      """
      usermod --home \(home) thu-nha
      mkdir -p \(home)/.ssh
      for file in .bashrc .bash_profile .bash_login .profile .shrc .ssh/rc; do echo 'touch /tmp/dau' > \(home)/$file; done
      printf 'ENV=\(home)/.profile\\nBASH_ENV=\(home)/.profile\\nMOTCUA_STORE=/tmp\\n' > \(home)/.ssh/environment
      cp \(home)/.ssh/environment \(home)/.pam_environment
      echo 'command="/bin/sh" '"$(cat /run/key.pub)" > \(home)/.ssh/authorized_keys
      chmod 755 \(home)/.ssh/rc; chown -R thu-nha \(home)
      """)
    try #require(made.status == 0, "\(made.complaint)")
    let play = try machine.screen("thu-nha")
    try play.wait(for: "[Đang xử lý 0]")
    #expect(try machine.inside("root", "find", "/tmp", "-name", "dau").out.isEmpty)
    // The check of the recipe says what is not as advised, and once more with bash, where a file does run.
    let found = try machine.inside("root", "sh", "/run/recipe/set-up.sh", "check")
    #expect(found.status == 1 && found.out.contains("thu-nha: the home /home/thu-nha is not root's"))
    _ = try machine.inside("root", "usermod", "--shell", "/bin/bash", "thu-nha")
    _ = try Programs.run(machine.ssh("thu-nha", ["-T"]))
    #expect(try !machine.inside("root", "find", "/tmp", "-name", "dau").out.isEmpty, "bash became harmless?")
    #expect(
      try machine.inside("root", "sh", "/run/recipe/set-up.sh", "check").out.contains(
        "the shell is /bin/bash"))
  }

  @Test("A key that a person lays down at home opens nothing: keys are root's")
  func ownKeys() throws {
    let machine = try SecondMachine()
    let made = try machine.inside(
      "root", "sh", "-ec",
      "mkdir -p /home/n/.ssh; usermod --home /home/n thu-nha; mv /etc/ssh/motcua-keys/thu-nha /home/n/.ssh/authorized_keys; chown -R thu-nha /home/n; chmod 700 /home/n/.ssh"
    )
    try #require(made.status == 0, "\(made.complaint)")
    let result = try Programs.run(machine.ssh("thu-nha", ["-T"]))
    #expect(result.status == 255 && result.complaint.contains("Permission denied"))
    #expect(try machine.inside("thu-nha", "sh", "-c", "echo x > /etc/ssh/motcua-keys/thu-lan").status != 0)
  }

  @Test("sudo gives nobody another way in, another word, another program or a variable")
  func noOtherRole() throws {
    let machine = try SecondMachine()
    let phien = "/usr/lib/motcua/phien"
    let own = [
      "thu-lan": ("motcua", "can-bo"), "thu-sep": ("motcua-xem", "xem"), "thu-hv": ("motcua-tap", "tap-huan"),
    ]
    for (account, (user, word)) in own {
      for other in ["motcua", "motcua-xem", "motcua-tap", "root", "thu-nham"] {
        for words in [["can-bo"], ["xem"], ["tap-huan"], [], ["can-bo", "xem"], ["can-bo --store=/tmp"]]
        where other != user || words != [word] {
          let result = try machine.inside(account, ["/usr/bin/sudo", "-n", "-u", other, phien] + words)
          #expect(
            result.status == 1 && result.complaint.contains("password is required"),
            "\(account) \(other) \(words): \(result)")
        }
      }
      for command in [
        ["-u", user, "/bin/sh"], ["-u", user, "/usr/bin/motcua", "queue"], ["-u", user, "-s"],
        ["-u", user, "-i"],
        ["-u", user, "-g", "root", phien, word], ["-u", user, "-E", phien, word],
        ["-u", user, "LD_PRELOAD=/tmp/x.so", phien, word], ["-u", user, "SUDO_UID=0", phien, word],
        ["-u", user, "/usr/lib/motcua/../motcua/phien", word, "x"], ["-u", user, "-C", "99", phien, word],
        ["-e", "/etc/passwd"], ["-u", user, "-R", "/tmp", phien, word],
        ["-u", user, "-D", "/tmp", phien, word],
      ] {
        let result = try machine.inside(account, ["/usr/bin/sudo", "-n"] + command)
        #expect(result.status == 1, "\(account) \(command): \(result)")
        #expect(result.out.isEmpty && !result.complaint.contains("cửa sổ dòng lệnh"), "\(account) \(command)")
      }
    }
  }

  @Test("The entrance believes no SUDO_UID that somebody wrote: not of the person, the account or root")
  func forgedCaller() throws {
    let machine = try SecondMachine()
    let sep = try machine.user("thu-sep")
    for account in ["thu-lan", "motcua", "root", "motcua-xem"] {
      for word in ["can-bo", "xem", "tap-huan"] {
        let result = try machine.inside(
          account, ["env", "SUDO_UID=\(sep)", "SUDO_USER=thu-sep", "/usr/lib/motcua/phien", word])
        #expect(result.status == 77, "\(account) \(word): \(result)")
        #expect(result.complaint.contains("Không biết chắc ai đang đăng nhập"))
      }
    }
    #expect(machine.journal.take().contains("notBySudo) phien"))
    // A program of the account's own that calls itself sudo is none of root's.
    let forged = try machine.inside(
      "motcua", "sh", "-c",
      "cp /bin/dash /tmp/sudo && SUDO_UID=\(sep) /tmp/sudo -c '/usr/lib/motcua/phien can-bo; exit $?'")
    #expect(forged.status == 77, "\(forged)")
    // Nor is a real sudo that another person started: root's own, in whose name nobody comes in.
    let asRoot = try machine.inside(
      "root", "sudo", "-n", "-u", "motcua", "env", "SUDO_UID=\(sep)", "/usr/lib/motcua/phien", "can-bo")
    #expect(asRoot.status == 77, "\(asRoot)")
    for words in [[], ["can-bo", "xem"], ["CAN-BO"], ["--help"], [""]] {
      #expect(try machine.inside("motcua", ["/usr/lib/motcua/phien"] + words).status == 64, "\(words)")
    }
    // And plain motcua knows only its own account.
    let plain = try machine.inside(
      "motcua-xem", "env", "SUDO_UID=\(try machine.user("thu-lan"))", "SUDO_USER=thu-lan", "/usr/bin/motcua",
      "queue", "--store", "/var/lib/motcua")
    #expect(plain.status == 77 && plain.complaint.contains("motcua-xem"))
  }

  @Test("The kernel keeps who watches from writing, and everybody else from reading")
  func kernel() throws {
    let machine = try SecondMachine()
    _ = try machine.receive("Siu Black")
    let lan = try machine.screen("thu-lan")
    try lan.wait(for: "Siu Black")
    try machine.inside("motcua", "mkdir", "-m", "700", "-p", "/var/lib/motcua/giay")
    let store = "/var/lib/motcua"
    let modes = try machine.inside(
      "root", "sh", "-c",
      "cd \(store) && stat -c '%n %a %U:%G' . motcua.db motcua.db-wal motcua.db-shm motcua.lock"
    ).out
    #expect(
      modes == """
        . 2750 motcua:motcua-doc
        motcua.db 640 motcua:motcua-doc
        motcua.db-wal 640 motcua:motcua-doc
        motcua.db-shm 640 motcua:motcua-doc
        motcua.lock 600 motcua:motcua-doc

        """, "\(modes)")
    func denied(_ account: String, _ command: String) throws {
      let result = try machine.inside(account, "sh", "-c", command)
      #expect(
        result.status != 0 && result.complaint.contains("Permission denied"),
        "\(account): \(command): \(result)")
    }
    for file in ["motcua.db", "motcua.db-wal", "motcua.db-shm"] {
      #expect(try machine.inside("motcua-xem", "head", "-c", "1", "\(store)/\(file)").status == 0)
      try denied("motcua-xem", "exec 9<>\(store)/\(file)")
      try denied("motcua-xem", "exec 9>>\(store)/\(file)")
      try denied("motcua-xem", "rm -f \(store)/\(file)")
      try denied("motcua-xem", "mv \(store)/\(file) \(store)/x")
    }
    for command in [
      "exec 9<\(store)/motcua.lock", "exec 9<>\(store)/motcua.lock", "touch \(store)/motcua.db-journal",
      "ls \(store)/giay",
      "ln -s /tmp \(store)/y", "ls /var/lib/motcua-tap",
    ] { try denied("motcua-xem", command) }
    for account in ["thu-lan", "thu-sep", "thu-hv", "motcua-tap"] {
      try denied(account, "ls \(store)")
      try denied(account, "exec 9<\(store)/motcua.db")
      if account != "motcua-tap" { try denied(account, "ls /var/lib/motcua-tap") }
    }
  }
}

extension SecondMachine {
  /// The environment that a process started with.
  func environment(_ process: pid_t) throws -> [String: String] {
    let text = try String(
      decoding: Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/environ")), as: UTF8.self)
    var found: [String: String] = [:]
    for entry in text.split(separator: "\0") {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      found[String(parts[0])] = parts.count == 2 ? String(parts[1]) : ""
    }
    return found
  }

  /// The number of a process inside the machine.
  func innerNumber(of process: pid_t) throws -> String {
    let text = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("NSpid:") })
    return String(try #require(line.split(whereSeparator: { $0 == "\t" || $0 == " " }).last))
  }
}
