// Runs as the body of a function: this is the element, $0 the question, $1 how many leading zero bits are wanted.
const element = this, question = $0, bits = $1, breath = 256;
const zeros = hash => {
  const first = hash.findIndex(byte => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]) - 24;
};
element.lotseWork = (async () => {
  const text = new TextEncoder();
  for (let number = 0; element.isConnected; number++) {
    const hash = await crypto.subtle.digest('SHA-256', text.encode(question + ':' + number));
    if (zeros(new Uint8Array(hash)) >= bits) {
      return String(number);
    }
    if (number % breath === 0) {
      await new Promise(goOn => setTimeout(goOn));
    }
  }
  return '';
})();
element.lotseWork.catch(() => {});
