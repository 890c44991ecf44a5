import ParvisCommands

@main
enum Parvis {
  static func main() async {
    await Program.main()
  }
}
