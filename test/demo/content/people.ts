import type { DemoPerson } from './demo-comment.ts';

/** The channel of the municipality that the demo is about, on both platforms. */
export const library: DemoPerson = { name: 'Ekbacka bibliotek', id: '61550000000001', handle: 'ekbackabibliotek' };

/** Another municipality's Page. */
export const neighbour: DemoPerson = { name: 'Grannby kommun', id: '61550000000002', handle: 'grannbykommun' };

/** A private profile. */
export const kim: DemoPerson = { name: 'Kim Testlund', id: '100000000000901', handle: 'kim.testlund' };

/** The moderator, as a private person. */
export const moderator: DemoPerson = { name: 'Robin Testsson', id: '100000000000902', handle: 'robin.testsson' };

/** Somebody whom the platform does not name: no link, no number. */
export const anonymous: DemoPerson = { name: 'Anonym medlem', id: '', handle: '' };

const names: Record<string, [name: string, handle: string]> = {
  majvor: ['Majvor Ekdahl', 'majvor.ekdahl'],
  rune: ['Rune Granfors', 'rune_granfors'],
  samira: ['Samira Nordin', 'samiranordin'],
  bosse: ['Bosse Kvistmark', 'bossekvist'],
  alva: ['Alva Sjötorp', 'alva.sjotorp'],
  jonas: ['Jonas Hedvall', 'jonas_hedvall'],
  ulla: ['Ulla-Britt Åsmark', 'ullabritt.a'],
  petra: ['Petra Limnell', 'petralimnell'],
  goran: ['Göran Stubbe', 'goran.stubbe'],
  leyla: ['Leyla Demirsson', 'leyla.d'],
  tobbe: ['Tobbe Brännvik', 'tobbebrannvik'],
  karin: ['Karin Ö. Fagerlid', 'karinfagerlid'],
  emil: ['Emil Vadsten', 'emilvadsten'],
  deals: ['Bästa Lånet Direkt', 'bastalanetdirekt'],
  follow: ['FREE Followers 2026', 'free.followers.2026'],
  markup: ['<b>Nils</b> & <script>alert(1)</script>', 'nils.b.script'],
  bidi: ['Eva \u202Egro.elpmaxe\u202C Lind', 'eva.bidi'],
  olena: ['Олена Тестова', 'olena.testova'],
  hassan: ['حسن المثال', 'hassan.exempel'],
  mike: ['Mike Sampleton', 'mike.sampleton'],
};

const made = Object.entries(names).map(([key, [name, handle]], index): [string, DemoPerson] => [
  key,
  { name, handle, id: String(100000000000100 + index) },
]);

/** Those who write on the pages; all invented. */
export const people: Record<string, DemoPerson> = Object.fromEntries(made);

/** The invented person of that key. Throws where there is none. */
export function person(key: string): DemoPerson {
  const found = people[key];
  if (!found) throw new Error(`No such person: ${key}`);
  return found;
}

/** Everyone by Facebook number. */
export const everyone: DemoPerson[] = [library, neighbour, kim, moderator, ...Object.values(people)];
