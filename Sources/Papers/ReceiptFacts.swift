/// The office at the head of a receipt.
public struct ReceivingOffice: Equatable, Sendable {
  /// The superior body as it stands in the head, in capitals; left out where there is none.
  public var authority: String?
  /// The office itself as it stands in the head, in capitals.
  public var name: String
  /// The unit that receives and hands out, as it stands in the text.
  public var unit: String
  /// The place before the date.
  public var place: String

  /// Makes an office.
  public init(authority: String?, name: String, unit: String, place: String) {
    self.authority = authority
    self.name = name
    self.unit = unit
    self.place = place
  }
}

/// The person or the organisation whose dossier it is, and who handed it in.
public struct ReceiptApplicant: Equatable, Sendable {
  /// The name.
  public var name: String
  /// Who handed it in, where that is someone else.
  public var submitter: String?
  /// The whole address.
  public var address: String
  /// The telephone number as it is written.
  public var phone: String
  /// The e-mail address, if any.
  public var email: String?
  /// The number of the identity card, the passport or the tax number, if any.
  public var identity: String?

  /// Makes an applicant.
  public init(
    name: String, submitter: String? = nil, address: String, phone: String, email: String? = nil,
    identity: String? = nil
  ) {
    self.name = name
    self.submitter = submitter
    self.address = address
    self.phone = phone
    self.email = email
    self.identity = identity
  }
}

/// The procedure that is asked for.
public struct ReceiptProcedure: Equatable, Sendable {
  /// Its full published name.
  public var name: String
  /// Its code in the national database, such as `1.001193`.
  public var code: String

  /// Makes a procedure.
  public init(name: String, code: String) {
    self.name = name
    self.code = code
  }
}

/// One kind of paper in the dossier and how often it was handed in.
public struct ReceiptPaper: Equatable, Sendable {
  /// What paper it is.
  public var name: String
  /// Originals.
  public var originals: Int
  /// Certified copies.
  public var certified: Int
  /// Plain copies.
  public var copies: Int

  /// Makes a row of the list.
  public init(_ name: String, originals: Int = 0, certified: Int = 0, copies: Int = 0) {
    self.name = name
    self.originals = originals
    self.certified = certified
    self.copies = copies
  }
}

/// Where the dossier stands in the book of dossiers.
public struct BookPlace: Equatable, Sendable {
  /// The number of the volume; dots to fill in when there is none.
  public var volume: String?
  /// The number in the volume; dots to fill in when there is none.
  public var sequence: String?

  /// Makes a place in the book.
  public init(volume: String?, sequence: String?) {
    self.volume = volume
    self.sequence = sequence
  }
}
