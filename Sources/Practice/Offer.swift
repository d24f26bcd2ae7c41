import Dossiers
import Register
import WorkingTime

/// A procedure as the practice office meets it: one case of it for one channel, its limit settled.
struct Offer {
  var procedure: ProcedureReference
  var caseName: String?
  /// The limit; where the published text leaves it open, `confirmedBy` waits for the clerk's account.
  var limit: AgreedLimit
  var papers: [PaperRequirement]
  var fee: String
  /// Which officer settles such dossiers.
  var officer: Int
  /// Who applies for such a thing.
  var kind: Kind

  enum Kind {
    case anybody
    case household
    case organisation
  }
}

/// What the office can receive, each as often as counters meet it.
struct Offers {
  private var procedures: [[Channel: [Offer]]] = []
  private var weights: [Int] = []
  /// All whose limit is so many whole working days from the reception on, for lessons that need a certain due date.
  private var timed: [Timed] = []
  /// All that are due on the day of the reception.
  private(set) var sameDay: [Offer] = []

  /// - Parameter codes: the procedures, in an order that never depends on a table.
  init(codes: [String], of register: Register) throws(RegisterFault) {
    let check = ReceptionCheck(
      life: register.life, inDifficultArea: register.office.isDifficultArea, clerk: "")
    for (place, code) in codes.enumerated() {
      let (procedure, version) = try register.procedure(code: code)
      let reference = ProcedureReference(code: code, name: procedure.name, version: version)
      var byChannel: [Channel: [Offer]] = [:]
      for channel in Channel.allCases {
        let offers = Offers.offers(of: procedure, reference, place, channel, check)
        byChannel[channel] = offers
        collect(offers, channel, weight: Offers.weights[code] ?? Offers.usualWeight)
      }
      guard byChannel.values.allSatisfy({ !$0.isEmpty }) else { continue }
      procedures.append(byChannel)
      weights.append(Offers.weights[code] ?? Offers.usualWeight)
    }
  }

  /// An offer whose limit is so many whole working days.
  struct Timed {
    var offer: Offer
    var days: Int
    var channel: Channel
    var weight: Int
  }

  /// Draws something whose limit lies between so many whole working days.
  func draw(workingDays days: ClosedRange<Int>, _ draw: inout Draw) -> Timed? {
    let fitting = timed.filter { days.contains($0.days) }
    return fitting.isEmpty ? nil : fitting[draw.place(fitting.map(\.weight))]
  }

  var isEmpty: Bool { procedures.isEmpty }

  /// Draws what is asked for through a channel.
  func draw(_ channel: Channel, _ draw: inout Draw) -> Offer? {
    guard !isEmpty else { return nil }
    let offers = procedures[draw.place(weights)][channel] ?? []
    return offers.isEmpty ? nil : draw.pick(offers)
  }

  private mutating func collect(_ offers: [Offer], _ channel: Channel, weight: Int) {
    let share =
      switch channel {
      case .direct: 1000 - Shares.online - Shares.postal
      case .online, .partial: Shares.online / 2
      case .postal: Shares.postal
      }
    for offer in offers {
      switch offer.limit.limit {
      case .workingDays(let halves):
        if halves.isMultiple(of: 2) {
          timed.append(Timed(offer: offer, days: halves / 2, channel: channel, weight: weight * share))
        }
      case .sameDay: if channel == .direct { sameDay.append(offer) }
      case .days, .workingHours, .months, .atOnce, .yearly, .countBack, .sum, .none: break
      }
    }
  }

  /// The cases whose clock starts at the reception and ends. Others wait for days that nobody here can know.
  private static func offers(
    of procedure: Procedure, _ reference: ProcedureReference, _ place: Int, _ channel: Channel,
    _ check: ReceptionCheck
  ) -> [Offer] {
    var form = ReceptionForm(for: procedure)
    form.channel = channel
    form.settledLimit = settled[place % settled.count]
    var offers: [Offer] = []
    for (index, one) in procedure.cases.enumerated() where one.start == .reception {
      form.caseIndex = index
      for needsVerification in one.verification == nil ? [false] : [false, true] {
        form.needsVerification = needsVerification
        guard case .success(let limit) = check.limit(of: form, in: procedure), limit.limit != .none else {
          continue
        }
        offers.append(
          Offer(
            procedure: reference, caseName: one.name, limit: limit,
            papers: papers(ofCase: index, in: procedure), fee: form.fee,
            officer: officer(of: procedure.field), kind: kind(of: procedure)))
      }
    }
    return offers
  }

  /// What a case asks for, under the names that a form shows.
  private static func papers(ofCase index: Int, in procedure: Procedure) -> [PaperRequirement] {
    zip(procedure.requirements(ofCase: index), procedure.papers(ofCase: index)).map { wanted, shown in
      var paper = wanted
      paper.name = shown.name
      return paper
    }
  }

  /// Invented: what a clerk settles where the published text leaves the limit open.
  private static let settled = ["3 ngày làm việc", "5 ngày làm việc", "10 ngày làm việc"]

  /// The same officer for a whole field.
  private static func officer(of field: String) -> Int {
    field.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 1_000_003 } % Clerks.officers.count
  }

  private static func kind(of procedure: Procedure) -> Offer.Kind {
    if procedure.name.contains("hộ kinh doanh") { return .household }
    if procedure.name.contains("hợp tác") && procedure.field.hasPrefix("Thành lập") { return .organisation }
    return .anybody
  }

  private static let usualWeight = 4
  /// Invented, after what is said of counters: certified copies and civil status come most. No paper counts them.
  private static let weights: [String: Int] = [
    "2.000815": 220, "2.000884": 90, "2.000635": 80, "1.004873": 70, "1.001193": 60, "2.000908": 20,
    "1.000656": 30,
    "1.000894": 30, "1.004859": 25, "1.004884": 20, "2.002516": 15, "1.001612": 25, "2.000720": 12,
    "1.001266": 12,
    "1.013978": 15, "1.012753": 12, "1.012796": 12, "1.013225": 12, "1.001776": 25, "1.014027": 20,
    "1.001731": 12,
    "1.001699": 10, "1.010803": 8, "2.001035": 15, "1.013949": 10,
  ]
}
