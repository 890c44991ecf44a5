import ParvisCore
import Testing

@Suite struct `Scores` {
  @Test func `become shares of their scale`() {
    #expect(Scale.standard.share(of: Score(3)) == UnitInterval(0.75))
    #expect(Scale.standard.share(of: Score(2, to: 4)).middle == 0.75)
    #expect(Scale(0, to: 10).share(of: Score(5)) == UnitInterval(0.5))
    #expect(Scale(1, to: 5).share(of: Score(1)) == UnitInterval(0))
  }

  @Test func `what nobody knows spans the scale`() {
    #expect(Scale.standard.unknown == Score(0, to: 4))
    #expect(Scale.standard.isUnknown(Score(0, to: 4)))
    #expect(!Scale.standard.isUnknown(Score(1, to: 4)))
  }

  @Test func `a voice without a score is 1 when it represents, a half when it reaches`() {
    let represents = Representation(.represents, by: "A", of: "P")
    let reaches = Representation(.reaches, by: "A", of: "P")
    #expect(represents.voice(on: .standard) == UnitInterval(1))
    #expect(reaches.voice(on: .standard) == UnitInterval(0.5))
    let scored = Representation(.reaches, by: "A", of: "P", strength: Judgement(Score(3)))
    #expect(scored.voice(on: .standard) == UnitInterval(0.75))
  }
}
