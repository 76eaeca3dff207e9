namespace HealthData.Fhir.R4;

/// <summary>The base of all resources, data types and their parts: a JSON object of FHIR R4.</summary>
/// <remarks>Instances are not thread-safe while they are changed; reading them concurrently is safe.</remarks>
[DebuggerDisplay("{DebuggerText,nq}")]
[JsonConverter(typeof(FhirJsonConverter))]
public abstract class FhirObject
{
    private protected FhirObject()
    {
    }

    /// <summary>Gets the name of the type in the specification, such as <c>Patient</c> or <c>HumanName</c>; for a part
    /// of another type its path, such as <c>Patient.contact</c>.</summary>
    [JsonIgnore]
    public abstract string TypeName { get; }

    /// <summary>Gets the values that were read but have no place in the type, and are written back: members that the
    /// type does not define, values of another JSON type than the element's, and elements that were there
    /// twice.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnknownElement> UnknownElements => Side?.Unknown ?? (IReadOnlyList<UnknownElement>)[];

    /// <summary>Gets the JSON value that was read where this object should be in a list: UTF-8 bytes, empty when there
    /// was an object. It is written back as long as nothing else is set.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> UntypedJson => Side?.Untyped;

    internal SideTable? Side { get; private set; }

    internal virtual string DebuggerText => TypeName;

    /// <summary>Gets the id and the extensions of a primitive element, which JSON has in a member of its own
    /// (<c>_birthDate</c> beside <c>birthDate</c>).</summary>
    /// <param name="element">The element's name as the specification has it, such as <c>birthDate</c>.</param>
    /// <param name="index">The position in a repeating element.</param>
    /// <returns>The id and the extensions, or <see langword="null"/> when there are none.</returns>
    public PrimitiveElement? GetPrimitiveElement(string element, int index = 0)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Side?.Find(element)?.Get(index);
    }

    /// <summary>Sets the id and the extensions of a primitive element.</summary>
    /// <param name="element">The element's name as the specification has it, such as <c>birthDate</c>.</param>
    /// <param name="value">The id and the extensions; <see langword="null"/> removes them.</param>
    /// <param name="index">The position in a repeating element.</param>
    /// <exception cref="ArgumentException">The type has no primitive element of this name. The primitive values of
    /// choice elements, such as <see cref="StringValue"/>, have an id and extensions of their own.</exception>
    public void SetPrimitiveElement(string element, PrimitiveElement? value, int index = 0)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var repeats = RepeatsPrimitive(element)
            ?? throw new ArgumentException($"{TypeName} has no primitive element of this name.", nameof(element));
        if (index > 0 && !repeats)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "The element does not repeat.");
        }

        if (value is not null || Side is not null)
        {
            SideForWriting().FindOrAdd(element, repeats).Set(index, value);
        }
    }

    /// <summary>Removes a value that was read but has no place in the type, so that it is not written back.</summary>
    /// <param name="element">One of <see cref="UnknownElements"/>.</param>
    /// <returns><see langword="true"/> if it was there.</returns>
    public bool RemoveUnknownElement(UnknownElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return Side is not null && Side.RemoveUnknown(element);
    }

    internal bool HasSibling(string element) => Side?.Find(element) is not null;

    internal SideTable SideForWriting() => Side ??= new SideTable();

    /// <summary>Reads the member that the reader has come to; false leaves it unread.</summary>
    internal virtual bool ReadMember(ref FhirReader r, ulong key) => false;

    /// <summary>Reads the member whose name begins with an underscore; false leaves it unread.</summary>
    internal virtual bool ReadSibling(ref FhirReader r, ulong key) => false;

    /// <summary>Determines whether the type has a primitive element of a name, and whether it repeats.</summary>
    /// <returns><see langword="null"/> if there is no such element.</returns>
    internal virtual bool? RepeatsPrimitive(string element) => null;

    internal virtual void WriteMembers(ref FhirWriter w)
    {
    }

    internal virtual void ListChildren(ChildList list)
    {
    }

    internal virtual void CheckRequired(ref FhirReader r)
    {
    }

    /// <summary>Replaces, in a shallow copy, all that must not be shared by copies.</summary>
    internal virtual void CopyMembers()
    {
    }

    internal FhirObject Clone()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var copy = (FhirObject)MemberwiseClone();
        copy.Side = Side?.Clone();
        copy.CopyMembers();
        return copy;
    }
}
