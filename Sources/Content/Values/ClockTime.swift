/// A time of day as records give it: hours and minutes, written `"09:05"`.
package struct ClockTime: Hashable, Sendable {
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int

  /// `nil` where a day has no such time.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }
}

extension ClockTime: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }
}

extension ClockTime: CustomStringConvertible {
  /// For example `09:05`.
  package var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}
