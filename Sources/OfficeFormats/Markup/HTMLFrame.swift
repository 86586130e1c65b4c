/// The page around the contents: what stands in its head, and that it may load nothing.
struct HTMLFrame {
  /// The language of the page.
  let language: String
  /// The name of the page.
  let title: String
  /// The contents, as elements one under the other.
  let contents: [String]

  /// The whole page.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(HTMLText.element("title", title))
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    <main>
    \(contents.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }
}
