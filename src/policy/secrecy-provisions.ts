/**
 * Provisions of offentlighets- och sekretesslagen (2009:400) that a municipality's comments most often touch. A choice to
 * begin with; the moderator and the registrar decide (requirements 3.14).
 */
export const secrecyProvisions = [
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
