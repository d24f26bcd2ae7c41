internal import Dossiers

/// A duration of a text with what it is for.
struct StatedLimit {
  /// What a duration is for.
  enum Role: Equatable {
    /// The limit of the procedure.
    case plain
    /// The limit of one case.
    case named(String)
    /// The limit of an item of a list, which may be a case or a step.
    case labelled(String)
    /// The part of one agency or step.
    case stage
    /// The limit in communes of difficult conditions, or what they get on top.
    case area(isIncrease: Bool)
    /// The longer limit where something must be verified.
    case verification
    /// How far the limit may be prolonged; the limit itself stays.
    case prolongation
    /// Not the limit: notices about faulty dossiers, how long something is valid …
    case aside
    /// Counted back from an event.
    case countedBack
    /// Part of a sum, or per piece, or of a case too long to name.
    case unclear

    /// Whether it is for communes of difficult conditions.
    var isArea: Bool {
      if case .area = self { true } else { false }
    }

    /// Whether it can be a part of a whole.
    var isPart: Bool {
      switch self {
      case .plain, .labelled, .stage, .unclear: true
      case .named, .area, .verification, .prolongation, .aside, .countedBack: false
      }
    }
  }

  var duration: Duration
  var role: Role

  /// What it starts from, where the text says it.
  var start: ClockStart?
  /// Whether a case's name stands after the duration.
  var nameIsAfter = false
  /// Whether it breaks down a whole that was stated before it: in brackets, or after «trong đó:».
  var isBreakdown = false
  /// Which of the channels' texts it belongs to.
  var segment = 0
  /// The words around it, which tell one step from another.
  var label: [String] = []
}
