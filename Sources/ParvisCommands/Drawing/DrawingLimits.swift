/// What a drawing process may use, and which program it is.
struct DrawingLimits: Sendable {
  /// Seconds by the clock for one drawing; 0 draws in this process, without limits.
  var deadline: Double = 20
  /// Seconds of processor time for one drawing: should nobody be left to look at the clock.
  var processorSeconds = 40
  /// Megabytes of memory for the process; 0 is no bound.
  var megabytes = 2048
  /// The program that draws; nil is the one that is running.
  var program: String?

  /// The limits of the command line that is being run.
  @TaskLocal static var current = DrawingLimits()
}
