namespace HealthData.Fhir.R4;

/// <summary>A list of the child elements of objects.</summary>
internal sealed class ChildList
{
    private static readonly Func<object?, int, object> Booleans = (_, number) => number != 0;
    private static readonly Func<object?, int, object> Integers = (_, number) => number;

    public List<ChildValue> Items { get; } = [];

    public void Add(string name, FhirObject? value)
    {
        if (value is not null)
        {
            Items.Add(new ChildValue(name, -1, value, 0, null));
        }
    }

    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            Items.Add(new ChildValue(name, -1, value, 0, null));
        }
    }

    public void Add(string name, bool? value)
    {
        if (value is { } truth)
        {
            Items.Add(new ChildValue(name, -1, null, truth ? 1 : 0, Booleans));
        }
    }

    public void Add(string name, int? value)
    {
        if (value is { } number)
        {
            Items.Add(new ChildValue(name, -1, null, number, Integers));
        }
    }

    public void Add(string name, FhirBase64? value)
    {
        if (value is { } bytes)
        {
            Items.Add(new ChildValue(name, -1, bytes.Content, 0, FhirBase64.Boxing));
        }
    }

    public void Add<T>(string name, T? value)
        where T : struct, IFhirPrimitive<T>
    {
        if (value is { } primitive)
        {
            Items.Add(new ChildValue(name, -1, primitive.Text, 0, Boxes<T>.Boxing));
        }
    }

    public void AddAll<T>(string name, List<T>? values)
        where T : FhirObject
    {
        for (var index = 0; index < (values?.Count ?? 0); index++)
        {
            if (values![index] is { } value)
            {
                Items.Add(new ChildValue(name, index, value, 0, null));
            }
        }
    }

    public void AddAll(string name, List<string?>? values)
    {
        for (var index = 0; index < (values?.Count ?? 0); index++)
        {
            if (values![index] is { } value)
            {
                Items.Add(new ChildValue(name, index, value, 0, null));
            }
        }
    }

    public void AddAll(string name, List<int?>? values)
    {
        for (var index = 0; index < (values?.Count ?? 0); index++)
        {
            if (values![index] is { } value)
            {
                Items.Add(new ChildValue(name, index, null, value, Integers));
            }
        }
    }

    public void AddAll<T>(string name, List<T?>? values)
        where T : struct, IFhirPrimitive<T>
    {
        for (var index = 0; index < (values?.Count ?? 0); index++)
        {
            if (values![index] is { } value)
            {
                Items.Add(new ChildValue(name, index, value.Text, 0, Boxes<T>.Boxing));
            }
        }
    }

    private static class Boxes<T>
        where T : struct, IFhirPrimitive<T>
    {
        public static readonly Func<object?, int, object> Boxing =
            (text, _) => text is string known ? T.FromText(known) : default(T);
    }
}
