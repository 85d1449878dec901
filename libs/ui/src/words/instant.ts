const inShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An ISO instant as the zone's clocks show it: "2026-11-23 08:57". The viewer's own zone plays no part. */
export const instantText = (iso: string): string => inShanghai.format(new Date(iso));
