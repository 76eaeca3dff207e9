using System.Collections;

namespace HealthData.Fhir.R4;

/// <summary>The elements below an object, each followed by its own elements, down to the primitives. A <c>foreach</c>
/// over it allocates nothing for each element.</summary>
public readonly struct FhirDescendants : IEnumerable<FhirChild>
{
    private readonly FhirObject _source;

    internal FhirDescendants(FhirObject source) => _source = source;

    /// <summary>Starts a walk, whose elements know their paths only until the next.</summary>
    /// <returns>The walk.</returns>
    public Enumerator GetEnumerator() => new(_source);

    IEnumerator<FhirChild> IEnumerable<FhirChild>.GetEnumerator() => Keep();

    IEnumerator IEnumerable.GetEnumerator() => Keep();

    private IEnumerator<FhirChild> Keep()
    {
        var walk = new TreeWalk(_source);
        while (walk.MoveNext())
        {
            yield return new FhirChild(walk.Value, walk.Path);
        }
    }

    /// <summary>A walk through the elements below an object.</summary>
    public readonly struct Enumerator
    {
        private readonly TreeWalk _walk;

        internal Enumerator(FhirObject source) => _walk = new TreeWalk(source);

        /// <summary>Gets the element where the walk is.</summary>
        public FhirChild Current => new(_walk.Value, _walk, _walk.Step);

        /// <summary>Goes to the next element.</summary>
        /// <returns><see langword="true"/> if there is one.</returns>
        /// <exception cref="InvalidOperationException">The objects are nested more than 500 deep, or one contains
        /// itself.</exception>
        public bool MoveNext() => _walk.MoveNext();
    }
}
