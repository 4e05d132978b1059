/** The language that the gallery's views speak: Swedish, or English with `?language=en`. */
export const galleryLanguage: 'sv' | 'en' =
  typeof location !== 'undefined' && new URLSearchParams(location.search).get('language') === 'en' ? 'en' : 'sv';
