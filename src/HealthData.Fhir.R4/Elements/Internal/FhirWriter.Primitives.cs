namespace HealthData.Fhir.R4;

/// <content>Primitive elements with the ids and extensions that stand beside them.</content>
internal ref partial struct FhirWriter
{
    public void String(FhirObject owner, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            if (!TryVerbatim(owner.Side, name, 0, value))
            {
                Quoted(value);
            }
        }

        Sibling(owner.Side, name);
    }

    public void Base64(FhirObject owner, ReadOnlySpan<byte> name, FhirBase64? value)
    {
        if (value is { Canonical: { } bytes })
        {
            Name(name);
            Quoted64(bytes);
            value = null;
        }
        else if (value?.Shared is { } shared)
        {
            Name(name);
            Quoted64(shared);
            value = null;
        }

        String(owner, name, value?.Text);
    }

    public void Decimal(FhirObject owner, ReadOnlySpan<byte> name, FhirDecimal? value)
    {
        if (value?.Text is { } text)
        {
            Name(name);
            Number(text);
        }

        Sibling(owner.Side, name);
    }

    public void Boolean(FhirObject owner, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } truth)
        {
            Name(name);
            Value(truth);
        }

        Sibling(owner.Side, name);
    }

    public void Integer(FhirObject owner, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            Name(name);
            Integer(owner.Side, name, 0, number);
        }

        Sibling(owner.Side, name);
    }

    public void Strings(FhirObject owner, ReadOnlySpan<byte> name, List<string?>? values)
    {
        var count = Count(values, owner.Side, name);
        for (var index = 0; index < count; index++)
        {
            Item(owner.Side, name, index, index < values!.Count ? values[index] : null);
        }

        Close(owner.Side, name, count);
    }

    public void Texts<T>(FhirObject owner, ReadOnlySpan<byte> name, List<T?>? values)
        where T : struct, IFhirPrimitive<T>
    {
        var count = Count(values, owner.Side, name);
        for (var index = 0; index < count; index++)
        {
            Item(owner.Side, name, index, index < values!.Count ? values[index]?.Text : null);
        }

        Close(owner.Side, name, count);
    }

    public void Decimals(FhirObject owner, ReadOnlySpan<byte> name, List<FhirDecimal?>? values)
    {
        var count = Count(values, owner.Side, name);
        for (var index = 0; index < count; index++)
        {
            Next(name, index);
            if (index < values!.Count && values[index]?.Text is { } text)
            {
                Number(text);
            }
            else
            {
                Gap(owner.Side, name, index);
            }
        }

        Close(owner.Side, name, count);
    }

    public void Integers(FhirObject owner, ReadOnlySpan<byte> name, List<int?>? values)
    {
        var count = Count(values, owner.Side, name);
        for (var index = 0; index < count; index++)
        {
            Next(name, index);
            if (index < values!.Count && values[index] is { } value)
            {
                Integer(owner.Side, name, index, value);
            }
            else
            {
                Gap(owner.Side, name, index);
            }
        }

        Close(owner.Side, name, count);
    }

    public void Value(string? value) => Quoted(value!);

    public void Value(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Value(int value) => Number(value);

    public void Value(FhirDecimal value) => Number(value.Text ?? "null");

    public void Value(FhirBase64 value)
    {
        if (value.Canonical is { } bytes)
        {
            Quoted64(bytes);
        }
        else if (value.Shared is { } shared)
        {
            Quoted64(shared);
        }
        else
        {
            Quoted(value.Text ?? "");
        }
    }

    private void WritePrimitive(PrimitiveValue value)
    {
        if (value.Side?.Verbatims is null
            || !TryVerbatim(value.Side, ",\"value\":"u8, 0, value.ValueText ?? ""))
        {
            value.WriteValue(ref this);
        }
    }

    private void Integer(SideTable? side, ReadOnlySpan<byte> name, int index, int value)
    {
        if (value != 0 || !TryVerbatim(side, name, index, "0"))
        {
            Number(value);
        }
    }

    /// <summary>Writes a value as it was read, if its text does not say how.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryVerbatim(SideTable? side, ReadOnlySpan<byte> name, int index, string value) =>
        side?.Verbatims is not null && TryKnownVerbatim(side, name, index, value);

    private bool TryKnownVerbatim(SideTable side, ReadOnlySpan<byte> name, int index, string value)
    {
        if (side.FindVerbatim(name[2..^2], index, value) is not { } json)
        {
            return false;
        }

        Raw(json);
        return true;
    }

    /// <summary>Gets the number of items to write: without nulls at the end that stand for nothing, and filled up to
    /// the items that have ids or extensions.</summary>
    private static int Count<T>(List<T?>? values, SideTable? side, ReadOnlySpan<byte> name)
    {
        if (values is null or { Count: 0 })
        {
            return 0;
        }

        if (side is null && values[^1] is not null)
        {
            return values.Count;
        }

        var siblings = side?.Find(name[2..^2])?.Items;
        var count = Math.Max(values.Count, siblings?.Count ?? 0);
        while (count > 0 && !(count <= values.Count && values[count - 1] is not null)
            && !(count <= siblings?.Count && siblings[count - 1] is not null)
            && side?.FindItem(name[2..^2], count - 1) is null)
        {
            count--;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Item(SideTable? side, ReadOnlySpan<byte> name, int index, string? value)
    {
        Next(name, index);
        if (value is null)
        {
            Gap(side, name, index);
        }
        else if (!TryVerbatim(side, name, index, value))
        {
            Quoted(value);
        }
    }

    private void Next(ReadOnlySpan<byte> name, int index)
    {
        if (index > 0)
        {
            Put(',');
            return;
        }

        Name(name);
        Put('[');
    }

    /// <summary>Writes null, or the value of a wrong type that was read here.</summary>
    private void Gap(SideTable? side, ReadOnlySpan<byte> name, int index)
    {
        if (side?.FindItem(name[2..^2], index) is { } item)
        {
            Raw(item.Json.Span);
        }
        else
        {
            Raw("null"u8);
        }
    }

    private void Close(SideTable? side, ReadOnlySpan<byte> name, int count)
    {
        if (count > 0)
        {
            Put(']');
        }

        Sibling(side, name);
    }

    private void Number(string text)
    {
        Reserve(text.Length);
        _used += Encoding.UTF8.GetBytes(text, _span[_used..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Sibling(SideTable? side, ReadOnlySpan<byte> name)
    {
        if (side is { Siblings: not null })
        {
            KnownSibling(side, name);
        }
    }

    private void KnownSibling(SideTable side, ReadOnlySpan<byte> name)
    {
        if (side.Find(name[2..^2]) is not { Items.Count: > 0 } sibling)
        {
            return;
        }

        var mark = Begin(",\"_"u8);
        Raw(name[2..]);
        End(mark, sibling.Repeats ? Siblings(sibling.Items) : Body(sibling.Items[0]!));
    }

    private bool Siblings(List<PrimitiveElement?> items)
    {
        var isAny = false;
        Put('[');
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
            {
                Put(',');
            }

            var mark = MarkHere();
            if (items[index] is { } item && Body(item))
            {
                isAny = true;
                _state = 0;
            }
            else
            {
                TakeBack(mark);
                Raw("null"u8);
            }
        }

        Put(']');
        return isAny;
    }
}
