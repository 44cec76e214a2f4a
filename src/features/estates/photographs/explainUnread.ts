export type UnreadPhotograph = 'empty' | 'tooLarge' | 'heic' | 'damaged' | 'noPicture' | 'notWritten';

/** Why a file is not taken as a photograph, and what to do. */
export function explainUnread(why: UnreadPhotograph, bytes: number): string {
  switch (why) {
    case 'empty':
      return 'This file is empty. Take the photograph again.';
    case 'tooLarge':
      return `This file has ${Math.round(bytes / (1024 * 1024))} MB, and a phone can make at most 30 MB smaller. Take the photograph with a lower resolution, or choose another.`;
    case 'heic':
      return 'This photograph is in the format HEIC, which this browser cannot read. Take it here with “Photograph”; or on an iPhone choose Settings, Camera, Formats, Most Compatible, and take it again.';
    case 'damaged':
      return 'This photograph is damaged and cannot be read. Take it again, or choose another.';
    case 'noPicture':
      return 'This file is no photograph that this browser can read. Choose one that ends in .jpg or .png.';
    case 'notWritten':
      return 'This device has too little memory to make the photograph smaller. Close other apps, and take it again.';
  }
}
