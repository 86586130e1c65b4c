/// The one script of a report's page: it chooses and orders the rows of the table.
///
/// It puts no text into the page but the count of rows, and reads nothing but the page.
enum ReportPageScript {
  /// The script's SHA-256 sum as the page's policy names it; a test reckons it anew.
  static let hash = "sha256-YlAuDDE4l19qACks3iN5NEy7AKK0LrSdcpN0mWGS/gk="

  /// The script.
  static let text = #"""

    "use strict";
    (() => {
      const table = document.querySelector("table.entries");
      const form = document.querySelector("form.filters");
      if (!table || !form) return;
      const body = table.tBodies[0];
      const rows = [...body.rows];
      const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
      const selects = [...form.querySelectorAll("select[data-facet]")];
      const column = form.querySelector("select.order");
      const heads = [...table.tHead.rows[0].cells];
      const search = form.querySelector("input");
      const output = form.querySelector("output");
      const choose = () => {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        let count = 0;
        for (const row of rows) {
          const fits = selects.every((select) => !select.value
            || (row.getAttribute("data-f" + select.dataset.facet) || "").split("\t").includes(select.value));
          row.hidden = !fits || !words.every((word) => texts.get(row).includes(word));
          if (!row.hidden) count += 1;
        }
        output.value = output.dataset.text.replace("{n}", count).replace("{all}", rows.length);
      };
      const key = (row, index) => {
        const cell = row.cells[index];
        const text = cell.textContent.trim();
        const number = cell.dataset.sort === undefined ? NaN : Number(cell.dataset.sort);
        return { text, number };
      };
      const order = (index, down) => {
        heads.forEach((head) => head.removeAttribute("aria-sort"));
        column.value = index < 0 ? "" : String(index) + (down ? " down" : "");
        if (index < 0) return body.append(...rows);
        heads[index].setAttribute("aria-sort", down ? "descending" : "ascending");
        const keys = new Map(rows.map((row) => [row, key(row, index)]));
        const sorted = [...rows].sort((one, other) => {
          const a = keys.get(one);
          const b = keys.get(other);
          if (!a.text !== !b.text) return a.text ? -1 : 1;
          const both = !isNaN(a.number) && !isNaN(b.number);
          const way = both ? a.number - b.number : a.text.localeCompare(b.text, document.documentElement.lang);
          return down ? -way : way;
        });
        body.append(...sorted);
      };
      heads.forEach((head, index) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        button.addEventListener("click", () => order(index, head.getAttribute("aria-sort") === "ascending"));
        head.replaceChildren(button);
      });
      column.addEventListener("change", () => {
        const [index, way] = column.value.split(" ");
        order(index === "" ? -1 : Number(index), way === "down");
      });
      form.addEventListener("input", choose);
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("reset", () => setTimeout(() => {
        order(-1, false);
        choose();
      }));
      form.hidden = false;
      choose();
    })();

    """#
}
