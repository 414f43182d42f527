"""The reading model's recipe: from base weights and corpora to the ONNX file the reader runs."""
