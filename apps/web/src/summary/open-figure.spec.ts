import { openFigureOf } from './open-figure';

const team = '01a20a36-49ae-7e8f-9dc4-30a9d3c622db';
const opened = (address: string) => {
  const params = new URLSearchParams(address);
  return openFigureOf((name) => params.get(name) ?? '');
};

describe('the figure that an address opens', () => {
  it.each([
    ['figure=signed', { figure: 'signed' }],
    [`figure=landed&team=${team}&month=2022-09`, { figure: 'landed', team, month: '2022-09' }],
    ['figure=landed&team=drop&month=2022-13', { figure: 'landed' }],
    ['figure=constructor', null],
    [`team=${team}`, null],
  ])('%s', (address, figure) => {
    expect(opened(address)).toEqual(figure);
  });
});
