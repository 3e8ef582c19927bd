export { default as Menu } from "./Menu.svelte";
export { default as Popover } from "./Popover.svelte";
export { default as Select } from "./Select.svelte";
