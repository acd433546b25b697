// A component → the same, drawn again only when a property of it or a signal that it reads has changed.
import { Component, type ComponentType, createElement } from 'preact';

/** Like `memo` of preact/compat, which would bring the rest of that module. */
export function memo<Props extends object>(View: ComponentType<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = this.props as Props;
      const names = new Set([...Object.keys(before), ...Object.keys(next)]) as Set<keyof Props>;
      return [...names].some((name) => before[name] !== next[name]);
    }
    override render() {
      return createElement(View, this.props as Props);
    }
  };
}
