/** The text twin of a chart as a table. */
import './charts.css';

export interface ChartTableProps {
  caption: string;
  heads: readonly string[];
  /** Each row begins with what it is about, which can be given the focus where it has an id. */
  rows: readonly { key: string; id?: string; cells: readonly string[] }[];
  /** Which columns are numbers, from 0. */
  numbers?: readonly number[];
  /** Which of them are codes, which never break at a hyphen. */
  codes?: readonly number[];
}

/** @example <ChartTable caption="A week" heads={['Day', 'Worked']} rows={[{ key: 'mon', cells: ['Mon', '9 h'] }]} numbers={[1]} /> */
export function ChartTable({ caption, heads, rows, numbers = [], codes = [] }: ChartTableProps) {
  const classOf = (index: number): string | undefined =>
    numbers.includes(index) ? 'is-number' : codes.includes(index) ? 'is-code' : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and Chrome before 132 leaves the keyboard no way into it (https://chromestatus.com/feature/5231964663578624); we run from 121
    <fieldset class="chart-scroll" aria-label={caption} tabIndex={0}>
      <table class="chart-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={classOf(index)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, id, cells: [first, ...cells] }) => (
            <tr key={key}>
              <th scope="row" id={id} tabIndex={id === undefined ? undefined : -1}>
                {first}
              </th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]} class={classOf(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
