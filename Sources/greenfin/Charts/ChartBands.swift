import GreenFinCore
import OfficeFormats

/// The spans of time that are named under a chart: quarters for two years, else years, or tens,
/// hundreds and thousands of years.
struct ChartBands {
  private let years: ClosedRange<Int>
  private let days: Int

  init(_ points: [Chart.Point]) {
    let dates = points.map(\.date)
    let first = dates.min() ?? .firstDay(of: 2000)
    let last = dates.max() ?? first
    days = last.dayNumber - first.dayNumber
    // A chart shows a little of what lies around its points.
    years = max(1, first.year - 1)...min(9999, last.year + 1)
  }

  var bands: [Plot.Band] { days <= 800 ? quarters : spans(of: step) }

  private var quarters: [Plot.Band] {
    years.flatMap { year in
      (1...4).compactMap { quarter in
        Period(year: year, months: quarter * 3 - 2...quarter * 3).map {
          Plot.Band($0, label: "\(year)Q\(quarter)")
        }
      }
    }
  }

  /// Not more than some fifty spans, however far apart the points lie.
  private var step: Int { [1, 10, 100].first { years.count / $0 <= 50 } ?? 1000 }

  private func spans(of step: Int) -> [Plot.Band] {
    stride(from: years.lowerBound / step * step, through: years.upperBound, by: step).compactMap {
      Period(start: .firstDay(of: $0), end: .lastDay(of: $0 + step - 1)).map {
        Plot.Band($0, label: String($0.start.year))
      }
    }
  }
}

extension Plot.Band {
  fileprivate init(_ period: Period, label: String) {
    self.init(start: period.start.dayNumber, end: period.end.dayNumber + 1, label: label)
  }
}
