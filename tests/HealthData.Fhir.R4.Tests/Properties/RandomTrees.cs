using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace HealthData.Fhir.R4.Tests.Properties;

/// <summary>Makes resources of random types and fills their properties at random, to a depth.</summary>
internal sealed class RandomTrees
{
    private const int Deepest = 4;

    private static readonly Type[] Concrete =
    [
        .. typeof(FhirObject).Assembly.GetTypes()
            .Where(
                type =>
                    typeof(FhirObject).IsAssignableFrom(type) && !type.IsAbstract && type != typeof(UnknownResource)),
    ];

    private static readonly Type[] Resources = [.. Concrete.Where(type => type.IsAssignableTo(typeof(Resource)))];
    private static readonly Type[] DataTypes = [.. Concrete.Where(type => type.IsAssignableTo(typeof(DataType)))];
    private static readonly ConcurrentDictionary<PropertyInfo, Type[]> Variants = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    private readonly Random _random;
    private readonly RandomTexts _texts;

    public RandomTrees(int seed)
    {
        _random = new Random(seed);
        _texts = new RandomTexts(_random);
    }

    public static int ResourceTypeCount => Resources.Length;

    public Resource Resource() => Resource(0);

    private Resource Resource(int depth) => depth > 0 && _random.Next(10) == 0
        ? Filled(new UnknownResource("Odd" + _random.Next(3)), depth)
        : (Resource)New(Resources[_random.Next(Resources.Length)], depth);

    private FhirObject New(Type type, int depth) => Filled((FhirObject)Activator.CreateInstance(type)!, depth);

    private T Filled<T>(T target, int depth)
        where T : FhirObject
    {
        foreach (var property in Properties.GetOrAdd(target.GetType(), Settable))
        {
            if (_random.Next(depth == 0 ? 3 : 6) == 0 || IsOwnValue(target, property))
            {
                Set(target, property, depth);
            }
        }

        if (_random.Next(12) == 0)
        {
            target.SideForWriting().AddUnknown(
                new UnknownElement(
                    "odd" + _texts.Text(), Encoding.UTF8.GetBytes(_texts.Json()), KeptReason.Unknown, int.MaxValue));
        }

        // What is empty is not written.
        if (target is Element { UnknownElements.Count: 0 } element && !element.Children().Any())
        {
            element.Id = "e";
        }

        return target;
    }

    private void Set(FhirObject target, PropertyInfo property, int depth)
    {
        var type = property.PropertyType;
        var item = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)
            ? type.GetGenericArguments()[0]
            : null;
        if (item is not null)
        {
            var list = (IList)property.GetValue(target)!;
            for (var left = _random.Next(1, 4); left > 0; left--)
            {
                if (Value(item, property, depth) is { } value)
                {
                    list.Add(value);
                }
                else if (!item.IsAssignableTo(typeof(FhirObject)))
                {
                    list.Add(null);
                }
            }
        }
        else if (Value(type, property, depth) is { } value)
        {
            property.SetValue(target, value);
        }
        else if (target is PrimitiveValue primitive)
        {
            primitive.Id ??= _texts.Text();
        }

        if (!(item ?? type).IsAssignableTo(typeof(FhirObject)) && !IsOwnValue(target, property) && depth < Deepest
            && _random.Next(4) == 0)
        {
            Extend(target, property, item is null ? 1 : 4);
        }
    }

    private void Extend(FhirObject target, PropertyInfo property, int most)
    {
        var element = ElementName(property);
        for (var index = 0; index < most; index++)
        {
            if (most > 1 && _random.Next(2) == 0)
            {
                continue;
            }

            var extension = new PrimitiveElement { Id = _texts.Text() };
            extension.Extension.Add((Extension)New(typeof(Extension), Deepest - 1));
            target.SetPrimitiveElement(element, extension, index);
        }
    }

    private object? Value(Type type, PropertyInfo property, int depth)
    {
        if (type == typeof(string))
        {
            return _random.Next(8) == 0 ? null : _texts.Text();
        }

        if (Nullable.GetUnderlyingType(type) is { } primitive)
        {
            return _random.Next(8) == 0 ? null : Primitive(primitive);
        }

        if (depth >= Deepest)
        {
            return null;
        }

        if (type == typeof(DataType))
        {
            var variants = Variants.GetOrAdd(property, Allowed);
            return New(variants[_random.Next(variants.Length)], depth + 1);
        }

        return type == typeof(Resource) ? Resource(depth + 1) : New(type, depth + 1);
    }

    private object Primitive(Type type)
    {
        if (type == typeof(bool))
        {
            return _random.Next(2) == 0;
        }

        if (type == typeof(int))
        {
            return _random.Next(int.MinValue, int.MaxValue);
        }

        if (type == typeof(FhirDecimal))
        {
            return new FhirDecimal(_texts.Number());
        }

        var text = type.Name is "FhirDate" or "FhirDateTime" or "FhirInstant" or "FhirTime"
            ? _texts.Time()
            : _texts.Text();
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(
            one => one.PropertyType == type).ToArray();
        return known.Length > 0 && _random.Next(3) > 0
            ? known[_random.Next(known.Length)].GetValue(null)!
            : type.GetMethod("FromText", [typeof(string)])!.Invoke(null, [text])!;
    }

    // Extensions of such a value are properties beside it.
    private static bool IsOwnValue(FhirObject target, PropertyInfo property) =>
        target is PrimitiveValue && property.Name == "Value";

    private static PropertyInfo[] Settable(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)];

    private static Type[] Allowed(PropertyInfo property)
    {
        var owner = Concrete.First(type => type.IsAssignableTo(property.DeclaringType));
        return [.. DataTypes.Where(type => IsAllowed(property, Activator.CreateInstance(owner)!, type))];
    }

    private static bool IsAllowed(PropertyInfo property, object owner, Type type)
    {
        try
        {
            property.SetValue(owner, Activator.CreateInstance(type));
            return true;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
        {
            return false;
        }
    }

    // The two properties that are not named as their elements: docs/decisions/0012-fhir-names.md.
    private static string ElementName(PropertyInfo property) => (property.DeclaringType!.Name, property.Name) switch
    {
        ("Reference", "Url") => "reference",
        ("Expression", "Text") => "expression",
        var (_, name) => char.ToLowerInvariant(name[0]) + name[1..],
    };
}
