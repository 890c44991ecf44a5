/// The program as the executable sees it.
public enum Program {
  /// Parses the command line, runs the command and leaves with its exit code.
  public static func main() async {}
}
