namespace HealthData.Fhir.R4;

/// <content>Primitive elements with the ids and extensions that stand beside them.</content>
internal ref partial struct FhirWriter
{
    public void String(FhirObject owner, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Quoted(value);
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Decimal(FhirObject owner, ReadOnlySpan<byte> name, FhirDecimal? value)
    {
        if (value?.Text is { } text)
        {
            Name(name);
            Number(text);
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Boolean(FhirObject owner, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } truth)
        {
            Name(name);
            Raw(truth ? "true"u8 : "false"u8);
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Integer(FhirObject owner, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            Name(name);
            Number(number);
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Strings(FhirObject owner, ReadOnlySpan<byte> name, List<string?>? values)
    {
        if (values is { Count: > 0 })
        {
            Name(name);
            for (var index = 0; index < values.Count; index++)
            {
                Put(index == 0 ? '[' : ',');
                Text(values[index]);
            }

            Put(']');
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Texts<T>(FhirObject owner, ReadOnlySpan<byte> name, List<T?>? values)
        where T : struct, IFhirPrimitive<T>
    {
        if (values is { Count: > 0 })
        {
            Name(name);
            for (var index = 0; index < values.Count; index++)
            {
                Put(index == 0 ? '[' : ',');
                Text(values[index]?.Text);
            }

            Put(']');
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Decimals(FhirObject owner, ReadOnlySpan<byte> name, List<FhirDecimal?>? values)
    {
        if (values is { Count: > 0 })
        {
            Name(name);
            for (var index = 0; index < values.Count; index++)
            {
                Put(index == 0 ? '[' : ',');
                Number(values[index]?.Text ?? "null");
            }

            Put(']');
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Integers(FhirObject owner, ReadOnlySpan<byte> name, List<int?>? values)
    {
        if (values is { Count: > 0 })
        {
            Name(name);
            for (var index = 0; index < values.Count; index++)
            {
                Put(index == 0 ? '[' : ',');
                if (values[index] is { } value)
                {
                    Number(value);
                }
                else
                {
                    Raw("null"u8);
                }
            }

            Put(']');
        }

        if (owner.Side is not null)
        {
            Sibling(owner.Side, name);
        }
    }

    public void Value(string? value) => Text(value);

    public void Value(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Value(int value) => Number(value);

    public void Value(FhirDecimal value) => Number(value.Text ?? "null");

    private void Text(string? value)
    {
        if (value is null)
        {
            Raw("null"u8);
        }
        else
        {
            Quoted(value);
        }
    }

    private void Number(string text)
    {
        Reserve(text.Length);
        _used += Encoding.UTF8.GetBytes(text, _span[_used..]);
    }

    private void Sibling(SideTable side, ReadOnlySpan<byte> name)
    {
        if (side.Find(name[2..^2]) is not { Items.Count: > 0 } sibling)
        {
            return;
        }

        Name(",\"_"u8);
        Raw(name[2..]);
        if (!sibling.Repeats)
        {
            Value(sibling.Items[0]!);
            return;
        }

        for (var index = 0; index < sibling.Items.Count; index++)
        {
            Put(index == 0 ? '[' : ',');
            if (sibling.Items[index] is { } item)
            {
                Value(item);
            }
            else
            {
                Raw("null"u8);
            }
        }

        Put(']');
    }
}
