internal import CSQLite
internal import Glibc

/// A file system on which several processes cannot share a write-ahead log.
///
/// WAL keeps its index in shared memory of one machine, and network file systems keep locks and
/// syncs badly (https://www.sqlite.org/wal.html, https://www.sqlite.org/useovernet.html).
public enum NetworkFileSystem: String, Sendable, CaseIterable {
  case nfs = "NFS"
  case smb = "SMB"
  case cifs = "CIFS"
  case smb2 = "SMB2"
  case fuse = "FUSE"
  case plan9 = "9P"
  case ceph = "Ceph"
  case afs = "AFS"
  case coda = "Coda"
  case lustre = "Lustre"
  case gfs2 = "GFS2"
  case ocfs2 = "OCFS2"

  /// The number by which statfs(2) knows it (linux/magic.h).
  var magic: Int {
    switch self {
    case .nfs: 0x6969
    case .smb: 0x517B
    case .cifs: 0xFF53_4D42
    case .smb2: 0xFE53_4D42
    case .fuse: 0x6573_5546
    case .plan9: 0x0102_1997
    case .ceph: 0x00C3_6400
    case .afs: 0x5346_414F
    case .coda: 0x7375_7245
    case .lustre: 0x0BD0_0BD0
    case .gfs2: 0x0116_1970
    case .ocfs2: 0x7461_636F
    }
  }

  /// The network file system with this number, `nil` for a local one.
  init?(magic: Int) {
    guard let found = Self.allCases.first(where: { $0.magic == magic }) else { return nil }
    self = found
  }

  /// Refuses a directory that does not lie on a disk of this machine.
  static func refuse(_ directory: String) throws(DatabaseError) {
    let magic = csqlite_file_system(directory)
    guard magic >= 0 else { throw .cannotOpen(errno: errno) }
    if let found = NetworkFileSystem(magic: magic) { throw .networkFileSystem(found) }
  }
}
