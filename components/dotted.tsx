/** "a · b · c", each written from its own side: in Arabic "DOI · 1" would else change places. A dot ends a line, and begins none. */
export const Dotted = ({ parts }: { parts: readonly string[] }) =>
  parts.map((part, index) => (
    <span key={part}>
      <bdi>{part}</bdi>
      {index < parts.length - 1 ? (
        <>
          <span class="dot"> ·</span>{' '}
        </>
      ) : null}
    </span>
  ));
