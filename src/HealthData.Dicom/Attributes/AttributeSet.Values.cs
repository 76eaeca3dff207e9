namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    private delegate bool ValueReader<T>(ReadOnlySpan<byte> text, out T value);

    /// <summary>The text of an attribute from its <c>Value</c> on; empty when it has none.</summary>
    private ReadOnlySpan<byte> ValueOf(AttributeTag tag)
    {
        var index = IndexOf(tag);
        return index < 0 ? default : ValueOf(_slots[index], SlotKind.Value);
    }

    private ReadOnlySpan<byte> ValueOf(AttributeSlot slot, SlotKind kind)
    {
        var text = TextOf(slot);
        if (slot.Kind == SlotKind.Element)
        {
            slot = Rescan(text, slot);
        }

        if (slot.Kind != kind)
        {
            return default;
        }

        if (slot.ValueOffset == AttributeSlot.FarValue)
        {
            return text[FarValue.Find(text, kind)..];
        }

        return text[slot.ValueOffset..];
    }

    /// <summary>The JSON object of an attribute. Sequences that were set have none.</summary>
    private ReadOnlySpan<byte> TextOf(AttributeSlot slot)
    {
        if (slot.IsInText)
        {
            return _json.Span.Slice(slot.Start, slot.Length);
        }

        return _sources![slot.Source] switch
        {
            byte[] text => text,
            BinaryElement element => element.Json,
            _ => default,
        };
    }

    private static AttributeSlot Rescan(scoped ReadOnlySpan<byte> text, AttributeSlot slot)
    {
        new JsonScanner(text).ScanAttribute(0, ref slot);
        return slot;
    }

    private T? First<T>(AttributeTag tag, ValueReader<T> read)
        where T : struct
    {
        var text = FirstText(tag);
        if (text.IsEmpty)
        {
            return null;
        }

        return read(text, out var value) ? value : null;
    }

    private bool TryFirst<T>(AttributeTag tag, ValueReader<T> read, out T value)
        where T : struct
    {
        var text = FirstText(tag);
        value = default;
        return !text.IsEmpty && read(text, out value);
    }

    private T?[] All<T>(AttributeTag tag, ValueReader<T> read)
        where T : struct
    {
        List<T?>? all = null;
        var values = new JsonValues(ValueOf(tag));
        while (values.MoveNext())
        {
            all ??= [];
            var text = JsonText.Content(values.Current);
            if (text.IsEmpty)
            {
                all.Add(null);
            }
            else
            {
                all.Add(read(text, out var value) ? value : null);
            }
        }

        return all is null ? [] : [.. all];
    }

    private ReadOnlySpan<byte> FirstText(AttributeTag tag) => FirstText(ValueOf(tag));

    private static ReadOnlySpan<byte> FirstText(ReadOnlySpan<byte> json)
    {
        if (json is [(byte)'[', (byte)'"', ..])
        {
            var text = json[2..];
            var end = text.IndexOfAny((byte)'"', (byte)'\\');
            if (text[end] == (byte)'"')
            {
                return JsonText.TrimPadding(text[..end]);
            }
        }

        var values = new JsonValues(json);
        return values.MoveNext() ? JsonText.Content(values.Current) : default;
    }

    /// <summary>The text from the first value on, when that is an object.</summary>
    private static ReadOnlySpan<byte> FirstObject(ReadOnlySpan<byte> json)
    {
        if (json is [(byte)'[', ..])
        {
            json = json[1..].TrimStart(" \t\r\n"u8);
        }

        return json is [(byte)'{', ..] ? json : default;
    }
}
