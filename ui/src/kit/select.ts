export interface SelectProps<Value extends string> {
  value: Value;
  options: { value: Value; title: string; disabled?: boolean }[];
  label: string;
  /** Hidden: the place says what it is. */
  labelShown?: "shown" | "hidden";
  /** Takes the whole width of its place. */
  width?: "own" | "full";
  disabled?: boolean;
  testid?: string;
  onChange: (value: Value) => void;
}
