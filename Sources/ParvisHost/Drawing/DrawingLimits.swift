/// What a drawing process may use, and which program it is.
public struct DrawingLimits: Sendable {
  /// Seconds by the clock for one drawing; 0 draws in this process, without limits.
  public var deadline: Double
  /// Seconds of processor time for one drawing: should nobody be left to look at the clock.
  public var processorSeconds: Int
  /// Megabytes of memory for the process; 0 is no bound.
  public var megabytes: Int
  /// The program that draws; nil is the one that is running.
  public var program: String?

  /// The limits of the command line that is being run.
  @TaskLocal public static var current = DrawingLimits()

  public init(
    deadline: Double = 20, processorSeconds: Int = 40, megabytes: Int = 2048,
    program: String? = nil
  ) {
    self.deadline = deadline
    self.processorSeconds = processorSeconds
    self.megabytes = megabytes
    self.program = program
  }
}
