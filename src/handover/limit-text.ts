/** What the package proves and what it does not. Printed in every export, word for word. */
export const limitText =
  'Filen är oförändrad sedan den sparades, och journalen visar i vilken ordning åtgärderna gjordes. Det bevisar inte i sig att Facebook visade just detta: sidan kan ha ändrats i webbläsaren före bilden, och tiden kommer från datorns klocka om inget annat anges.';
