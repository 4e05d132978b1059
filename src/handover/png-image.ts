import { toOpaquePng } from './png-for-pdf.ts';

const channelsOf: Record<number, 1 | 3> = { 0: 1, 2: 3, 3: 1 };

/**
 * A picture as pdfkit draws it: the PNG's compressed pixels go into the PDF as they are, for both formats compress alike.
 * pdfkit can do the same, but carries every byte through a list of numbers: seconds and much memory over a hundred pictures.
 * @throws where the bytes are no PNG
 */
export class PngImage {
  readonly width: number;
  readonly height: number;
  /** Its name on the page: one of its own in the document. */
  readonly label: string;
  /** Where it lies in the document, once it has been drawn. */
  obj: PDFKit.PDFKitReference | undefined;
  #bits: number;
  #channels: 1 | 3;
  #palette: Uint8Array | undefined;
  #pixels: Uint8Array[] = [];

  constructor(bytes: Uint8Array, label: string) {
    const png = toOpaquePng(bytes);
    const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
    this.width = view.getUint32(16);
    this.height = view.getUint32(20);
    this.#bits = view.getUint8(24);
    this.#channels = channelsOf[view.getUint8(25)] ?? 3;
    this.label = label;
    let at = 8;
    while (at < png.length) {
      const end = at + 8 + view.getUint32(at);
      const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
      if (end + 4 > png.length) throw new Error('the PNG is cut off');
      if (name === 'IDAT') this.#pixels.push(png.subarray(at + 8, end));
      if (name === 'PLTE') this.#palette = png.subarray(at + 8, end);
      at = end + 4;
    }
    if (this.#pixels.length === 0) throw new Error('the PNG has no pixels');
  }

  /** Writes the picture into the document: pdfkit calls it when the picture is first drawn. */
  embed(doc: PDFKit.PDFDocument): void {
    const image = doc.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: this.width,
      Height: this.height,
      BitsPerComponent: this.#bits,
      ColorSpace: this.#colorSpace(doc),
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: this.#channels, BitsPerComponent: this.#bits, Columns: this.width },
    });
    const last = this.#pixels.pop();
    for (const part of this.#pixels) image.write(part);
    image.end(last as Buffer);
    this.#pixels = [];
    this.obj = image;
  }

  #colorSpace(doc: PDFKit.PDFDocument): unknown {
    if (!this.#palette) return this.#channels === 1 ? 'DeviceGray' : 'DeviceRGB';
    const palette = doc.ref({});
    palette.end(this.#palette as Buffer);
    return ['Indexed', 'DeviceRGB', this.#palette.length / 3 - 1, palette];
  }
}
