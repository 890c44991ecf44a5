public import GraphvizKit
internal import Synchronization

/// Draws in a process of its own, which can be ended when it hangs and which may break down.
///
/// The process starts with the first drawing and serves the following ones. When one of them is
/// its end, the next has a new process. Ends with this object.
public final class DrawingProcess: DrawingEngine {
  /// The command of this program that serves.
  public static let command = "__draw"

  private let limits: DrawingLimits
  private let child = Mutex<ChildProcess?>(nil)
  private let running = Atomic<Int32>(0)

  public init(_ limits: DrawingLimits = .current) {
    self.limits = limits
  }

  deinit {
    child.withLock { child in _ = child?.end() }
  }

  /// What draws the maps of this run.
  public static func engine(_ limits: DrawingLimits = .current) -> any DrawingEngine {
    limits.deadline > 0 ? DrawingProcess(limits) : GraphvizEngine()
  }

  public func draw(
    _ dot: String, layout: LayoutEngine, as format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    switch try answer(to: .picture(dot: dot, layout: layout, format: format)) {
    case .picture(let bytes): return bytes
    case .failure(let error): throw error
    case .geometry: throw .stopped(.unreadable)
    }
  }

  public func geometry(of dot: String, layout: LayoutEngine) throws(GraphvizError) -> LaidOutDrawing
  {
    switch try answer(to: .geometry(dot: dot, layout: layout)) {
    case .geometry(let drawing): return drawing
    case .failure(let error): throw error
    case .picture: throw .stopped(.unreadable)
    }
  }

  /// The process that serves, even while it draws; nil when there is none.
  public var identifier: Int32? {
    let identifier = running.load(ordering: .relaxed)
    return identifier == 0 ? nil : identifier
  }

  private func answer(to request: DrawingRequest) throws(GraphvizError) -> DrawingAnswer {
    let message = request.bytes
    guard let header = Frame.header(of: message) else { throw .stopped(.unreadable) }
    let frame = header + message
    let deadline = ContinuousClock.now + .seconds(limits.deadline)
    return try child.withLock { child throws(GraphvizError) in
      var isSecondTry = false
      while true {
        let isNew = child == nil
        let current: ChildProcess
        if let running = child { current = running } else { current = try start() }
        child = current
        running.store(current.identifier, ordering: .relaxed)
        let failure: ChildProcess.Failure?
        switch exchange(frame, with: current, until: deadline) {
        case .success(let answer):
          if let answer = DrawingAnswer(bytes: answer) { return answer }
          failure = nil
        case .failure(let problem):
          failure = problem
        }
        let (ending, memory) = current.end()
        child = nil
        running.store(0, ordering: .relaxed)
        switch failure {
        case nil: throw .stopped(.unreadable)
        case .late: throw .stopped(.late(seconds: limits.deadline))
        case .closed:
          // Ended from outside, or while it had nothing to do: the drawing is not to blame.
          guard !isSecondTry, !isNew || isFromOutside(ending) else {
            throw .stopped(stop(ending, memory))
          }
          isSecondTry = true
        }
      }
    }
  }

  private func exchange(
    _ frame: [UInt8], with child: ChildProcess, until deadline: ContinuousClock.Instant
  ) -> Result<[UInt8], ChildProcess.Failure> {
    Result { () throws(ChildProcess.Failure) in
      try child.send(frame, until: deadline)
      let length = Frame.length(try child.receive(Frame.headerLength, until: deadline))
      return try child.receive(length, until: deadline)
    }
  }

  private func start() throws(GraphvizError) -> ChildProcess {
    do {
      return try ChildProcess.start(
        limits.program ?? ChildProcess.ownProgram,
        [
          Self.command, "--processor-time", String(limits.processorSeconds), "--memory",
          String(limits.megabytes),
        ])
    } catch {
      throw .stopped(.notStarted(systemError: Int(error.code)))
    }
  }

  private func isFromOutside(_ ending: ChildProcess.Ending) -> Bool {
    [1, 2, 9, 15].contains { ending == .signal($0) }
  }

  /// What the end of the process says of its cause.
  private func stop(_ ending: ChildProcess.Ending, _ memory: Int) -> DrawingStop {
    if ending == .signal(ProcessLimits.outOfTimeSignal) {
      return .outOfProcessorTime(seconds: limits.processorSeconds)
    }
    if limits.megabytes > 0, memory >> 20 >= limits.megabytes / 2 {
      return .outOfMemory(megabytes: limits.megabytes)
    }
    switch ending {
    case .left(let code): return .left(code: code)
    case .signal(let signal): return .crashed(signal: signal)
    }
  }
}
