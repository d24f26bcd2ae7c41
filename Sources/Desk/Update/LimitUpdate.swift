import Dossiers
import Screen
import Vietnamese
import WorkingTime

extension Model {
  /// Offers what can be changed in the time of a dossier.
  mutating func openTimes(_ dossier: Dossier) {
    pages.append(.timeChoice(LimitChoice(dossier, life: life)))
  }

  mutating func choose(_ choice: LimitChoice) -> [Effect] {
    guard choice.options.indices.contains(choice.chosen) else { return [] }
    let option = choice.options[choice.chosen]
    if let refusal = option.refusal {
      notice = Notice(.warning, refusal.text)
      return []
    }
    pages[pages.count - 1] = .limitForm(LimitForm(choice.dossier, order: option.order, now: now))
    return []
  }

  mutating func typeInLimitForm(_ key: Key, _ page: LimitForm) -> [Effect]? {
    var form = page
    switch form.editors[form.focus].type(key, movesCursor: true) {
    case .notForUs:
      let count = form.fields.count
      switch key {
      case .tab, .down: form.focus = (form.focus + 1) % count
      case .backTab, .up: form.focus = (form.focus + count - 1) % count
      default: return nil
      }
    case .changed: form.isDirty = true
    case .unchanged: break
    case .full: sayFull(limit: form.editors[form.focus].limit)
    }
    pages[pages.count - 1] = .limitForm(form)
    return []
  }

  /// Orders the change, or says what is still missing.
  mutating func performInLimitForm(_ command: Command, _ page: LimitForm) -> [Effect] {
    if command == .explain {
      if case .success(let forecast)? = forecast(of: page) { explain(forecast.after) }
      return []
    }
    guard command == .save || command == .confirm else { return [] }
    guard let change = change(of: page) else {
      notice = Notice(
        .failure,
        Bilingual(
          "Không đọc được thời điểm; ví dụ «27/11/2026» hoặc «16:00 27/11/2026». Chưa ghi gì.",
          "The time cannot be read; as \"27/11/2026\" or \"16:00 27/11/2026\". Nothing was written."))
      return []
    }
    var form = page
    let request = form.request ?? newRequest()
    form.request = request
    pages[pages.count - 1] = .limitForm(form)
    return [
      .change(
        code: form.dossier.code, version: form.dossier.version, change, request: request, draft: form.work)
    ]
  }
}
