extension StatsContent: ReportFacts {
  var value: ReportValue {
    [
      "day": day, "since": since, "sinceInWords": sinceInWords, "cases": cases, "longestMeasured": longestMeasured,
      "guides": guides,
    ]
  }
}

extension StatsContent.GuideCases: ReportFacts {
  var value: ReportValue {
    [
      "guide": guide, "title": title, "subtitle": subtitle, "cases": cases, "statuses": statuses, "causes": causes,
      "withoutCause": withoutCause, "steps": steps, "interrupted": interrupted, "stops": stops, "changes": changes,
    ]
  }
}

extension StatsContent.Status: ReportFacts {
  var value: ReportValue { ["status": status, "name": name, "cases": cases] }
}

extension StatsContent.Cause: ReportFacts {
  var value: ReportValue { ["cause": cause, "name": name, "cases": cases] }
}

extension StatsContent.Step: ReportFacts {
  var value: ReportValue {
    ["place": place, "name": name, "median": median, "mean": mean, "answers": answers]
  }
}

extension StatsContent.Stop: ReportFacts {
  var value: ReportValue { ["place": place, "name": name, "cases": cases] }
}

extension StatsContent.Change: ReportFacts {
  var value: ReportValue { ["place": place, "name": name, "changes": changes] }
}
