import { Component, type FunctionComponent } from 'preact';

/** A component that is drawn again only when one of its properties is another one: in long lists most are not. */
export function keptUntilChanged<Props extends object>(Drawn: FunctionComponent<Props>) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !sameProperties(this.props, next);
    }
    override render() {
      return <Drawn {...(this.props as Props)} />;
    }
  };
}

function sameProperties<Props extends object>(a: Props, b: Props): boolean {
  const keys = Object.keys(b) as (keyof Props)[];
  return keys.length === Object.keys(a).length && keys.every((key) => Object.is(a[key], b[key]));
}
