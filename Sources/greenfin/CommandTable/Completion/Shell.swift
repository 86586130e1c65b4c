/// A shell that a completion script can be written for.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish
}
