/// Letters that no decomposition makes plain, as they are written without their stroke.
let strokes: [Unicode.Scalar: String] = [
  "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h",
  "Ħ": "H", "ŧ": "t", "Ŧ": "T", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th",
  "Þ": "TH", "ɨ": "i", "ʉ": "u", "ƀ": "b", "ŋ": "ng", "ə": "e",
]
