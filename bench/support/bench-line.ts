/** One line of the speed table. A bench file exports `measure(): Promise<BenchLine[]>`. */
export interface BenchLine {
  /** What was done, with its size: "check 100,000 rows × 35 columns". */
  readonly work: string;
  /** The bound in words: "≤ 10 × bare pass". */
  readonly bound: string;
  /** What came out, in the bound's measure: "4.6 ×". */
  readonly measured: string;
  readonly withinBound: boolean;
}
