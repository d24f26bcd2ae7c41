public import Dossiers
public import Register
public import WorkingTime

public enum PracticeOffice {
  public static let usualSize = 60
  public static func make(folder: String, dossiers: Int, seed: UInt64, at: Moment, now: Int, founder: String)
    throws(RegisterFault) -> Register
  {
    throw .noOffice(folder: folder)
  }
}
