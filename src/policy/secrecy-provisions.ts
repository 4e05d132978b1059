import type { Settings } from '../shared/settings.ts';

/**
 * Provisions of offentlighets- och sekretesslagen (2009:400) that a municipality's comments most often touch. A choice to
 * begin with; the moderator and the registrar decide (requirements 3.14).
 */
const secrecyProvisions: readonly string[] = [
  '18 kap. 1 § OSL (förundersökning)',
  '21 kap. 1 § OSL (hälsa och sexualliv)',
  '21 kap. 3 § OSL (adress och telefon vid hot)',
  '21 kap. 3 a § OSL (skyddad folkbokföring)',
  '21 kap. 7 § OSL (behandling i strid med dataskyddsregleringen)',
  '22 kap. 1 § OSL (folkbokföring)',
  '23 kap. 1 § OSL (förskola)',
  '23 kap. 2 § OSL (skola)',
  '25 kap. 1 § OSL (hälso- och sjukvård)',
  '26 kap. 1 § OSL (socialtjänst)',
  '35 kap. 1 § OSL (brottsutredning)',
  '39 kap. 3 § OSL (personal)',
];

/** The provisions to choose among: those that IT has set, where it has set any. */
export function provisionsOf({ allowedSecrecyProvisions: allowed }: Settings): readonly string[] {
  return allowed?.length ? allowed : secrecyProvisions;
}
